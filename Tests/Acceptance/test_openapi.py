"""openapi.yaml is valid, its examples obey it, and the server serves that very file."""

import pytest
import requests
import yaml
from conftest import ROOT
from openapi_schema_validator import OAS31Validator
from openapi_spec_validator import validate

DESCRIPTION = yaml.safe_load((ROOT / "openapi.yaml").read_text())


def media_types(node, path=""):
    """Every place where a schema stands beside examples, with the examples."""
    if isinstance(node, dict):
        if "schema" in node and ("example" in node or "examples" in node):
            examples = [example["value"] for example in node.get("examples", {}).values()]
            if "example" in node:
                examples.append(node["example"])
            for example in examples:
                yield pytest.param(node["schema"], example, id=path.strip("/"))
        for key, value in node.items():
            yield from media_types(value, f"{path}/{key}")


def schema_validator(schema) -> OAS31Validator:
    return OAS31Validator(schema | {"components": DESCRIPTION["components"]})


def test_description_is_valid():
    validate(DESCRIPTION)


@pytest.mark.parametrize("schema, example", media_types(DESCRIPTION))
def test_example_obeys_its_schema(schema, example):
    schema_validator(schema).validate(example)


@pytest.mark.parametrize("body", [
    {}, {"prompt": "brighter"}, {"image_url": "http://example.com/a.jpg"},
    {"prompt": "", "image_url": "http://example.com/a.jpg"},
    {"prompt": " \n", "image_url": "http://example.com/a.jpg"},
    {"prompt": "x" * 8193, "image_url": "http://example.com/a.jpg"},
    {"prompt": "brighter", "image_url": "ftp://example.com/a.jpg"},
    {"prompt": "brighter", "image_url": "http://example.com/a.jpg", "mode": "slow"},
    {"prompt": "brighter", "image_url": "http://example.com/a.jpg", "split_images": "true"},
    {"prompt": "brighter", "image_url": "http://example.com/a.jpg", "timeout": 0},
    {"prompt": "brighter", "image_url": "http://example.com/a.jpg", "action": "zoom"},
])
def test_schema_refuses(body):
    schema = {"$ref": "#/components/schemas/EditRequest"}
    assert not schema_validator(schema).is_valid(body)


def test_server_serves_the_description(server):
    reply = requests.get(f"{server.url}/openapi.yaml", timeout=10)
    assert reply.status_code == 200
    assert reply.headers["content-type"].startswith("application/yaml")
    assert reply.content == (ROOT / "openapi.yaml").read_bytes()
