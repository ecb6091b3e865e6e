"""What only shows on the wire."""

import json
import socket
from urllib.parse import urlsplit


def exchange(server, token, length, body, timeout=30):
    """Sends a head with `expect: 100-continue`, the body only after what came back, and gives both answers."""
    address = urlsplit(server.url)
    with socket.create_connection((address.hostname, address.port), timeout=timeout) as connection:
        head = (
            f"POST /midjourney/edits HTTP/1.1\r\nhost: {address.netloc}\r\nauthorization: Bearer {token}\r\n"
            f"content-type: application/json\r\ncontent-length: {length}\r\nexpect: 100-continue\r\n"
            "connection: close\r\n\r\n")
        connection.sendall(head.encode())
        first = connection.recv(65_536).decode()
        if not first.startswith("HTTP/1.1 100"):
            return first, ""
        connection.sendall(body)
        rest = b""
        while part := connection.recv(65_536):
            rest += part
        return first, rest.decode()


def test_a_large_body_is_asked_for(server, token):
    body = json.dumps({"prompt": "warmer", "image_url": server.sample(), "padding": "x" * 100_000}).encode()
    first, rest = exchange(server, token, len(body), body)
    assert first == "HTTP/1.1 100 Continue\r\n\r\n"
    assert rest.startswith("HTTP/1.1 200")
    assert '"success":true' in rest


def test_a_body_over_the_limit_is_not_asked_for(server, token):
    first, _ = exchange(server, token, 33 * 1024 * 1024, b"")
    assert first.startswith("HTTP/1.1 413")
    assert '"request_too_large"' in first


def test_a_body_without_a_token_is_refused(server):
    first, rest = exchange(server, "rtk_" + "A" * 43, 10, b"{" + b" " * 8 + b"}")
    assert "HTTP/1.1 401" in first + rest
