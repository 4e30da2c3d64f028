"""Tools for language models, which FastMCP makes of the rendering: listed, and some of them called."""

import asyncio
import json
import os
import re

import httpx2
from fastmcp import Client, FastMCP
from fastmcp.exceptions import ToolError

NAME = re.compile(r"^[a-zA-Z0-9_-]{1,64}$")
MEMBER = re.compile(r"^[a-zA-Z0-9_.-]{1,64}$")


def without_brackets(_route: object, component: object) -> None:
    """Models are told of no member that their APIs refuse: `filter[price][gte]` is left out."""
    members = getattr(component, "parameters", {}).get("properties", {})
    for name in [one for one in members if not MEMBER.match(one)]:
        del members[name]


async def main() -> None:
    url = os.environ["SHOP_URL"]
    with open("openapi.json", encoding="utf-8") as file:
        document = json.load(file)
    asked = {"email": "staff@shop.example", "password": os.environ["SHOP_STAFF"]}
    async with httpx2.AsyncClient(base_url=url) as plain:
        token = (await plain.post("/api/v2/login", json=asked)).json()["access_token"]
    api = httpx2.AsyncClient(base_url=url, headers={"Authorization": f"Bearer {token}"})
    server = FastMCP.from_openapi(document, client=api, name="shop", mcp_component_fn=without_brackets)
    async with Client(server) as client:
        tools = await client.list_tools()
        assert len(tools) > 60, len(tools)
        for tool in tools:
            assert NAME.match(tool.name), tool.name
            assert 0 < len(tool.description or "") < 1500, tool.name
            bad = [name for name in tool.input_schema.get("properties", {}) if not MEMBER.match(name)]
            assert not bad, bad
        print("list")
        draft = {"name": "Tool lamp", "price": {"amount": 1000, "currency": "KRW"}}
        made = await client.call_tool("createItem", draft)
        item = made.structured_content
        assert item and item["name"] == "Tool lamp", made
        print("create")
        edited = {"item_id": item["id"], "name": "Tool lamp, blue", "etag": item["etag"]}
        changed = await client.call_tool("updateItem", edited)
        assert changed.structured_content and changed.structured_content["version"] == 2, changed
        found = await client.call_tool("listItems", {"q": "Tool lamp"})
        assert found.structured_content and found.structured_content["items"], found
        try:
            await client.call_tool("getItem", {"item_id": 999_999})
        except ToolError as refusal:
            assert "not_found" in str(refusal), refusal
        else:
            raise AssertionError("not refused")
        print("a refusal is told")


asyncio.run(main())
