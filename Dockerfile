# Builds Retouch and packs it with nothing but the libraries that it runs on.
FROM swift:6.3.1-bookworm AS build
WORKDIR /src

# Libraries and dependencies first: these layers are built again only when the list of either changes.
COPY scripts/setup scripts/setup
RUN scripts/setup
COPY Package.swift ./
RUN swift package resolve

COPY . .
RUN swift build -c release --static-swift-stdlib --product retouch \
    && install -D "$(swift build -c release --show-bin-path)/retouch" /staging/retouch

FROM debian:bookworm-slim
# Security updates of the distribution are wanted, so its packages are not pinned.
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install -y --no-install-recommends \
        ca-certificates curl fonts-dancingscript fonts-dejavu-core fonts-kristi fonts-noto-color-emoji \
        libopencv-core406 libopencv-imgproc406 libopencv-photo406 libsqlite3-0 libvips42 \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin retouch \
    && install -d -o retouch -g retouch -m 0700 /data
COPY --from=build /staging/retouch /usr/local/bin/retouch

USER retouch
ENV RETOUCH_HOST=0.0.0.0 \
    RETOUCH_PORT=8080 \
    RETOUCH_DATA=/data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s --retries=3 \
    CMD ["curl", "--fail", "--silent", "--show-error", "--output", "/dev/null", "http://127.0.0.1:8080/health/ready"]
ENTRYPOINT ["/usr/local/bin/retouch"]
CMD ["serve"]
