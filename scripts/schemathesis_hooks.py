"""What Schemathesis is told beside the document: which refusals of valid requests are no fault of the document.

A schema says what is well-formed. Whether a cursor was issued, a card is accepted, or a category exists depends on what
the server has stored, and 501 is the answer of RFC 9110, section 15.6.2, to a method that it implements nowhere.
"""

import json
import unicodedata

import schemathesis
from schemathesis.specs.openapi import checks

CODES = {
    "invalid_cursor",
    "currency_mismatch",
    "refund_exceeds_captured",
    "amount_mismatch",
    "invalid_file_content",
    "invalid_reset_token",
}
RULES = {"reference", "read_only", "immutable", "current_password", "common_password", "depth", "page_depth", "webhook_url"}


@schemathesis.hook
def before_load_schema(context, raw_schema):
    """What the server checks is the exact pattern. The tool's own copy of one takes \\p{L} for Latin letters only."""

    def sharpen(node):
        if isinstance(node, dict):
            exact = node.pop("x-exact-pattern", None)
            if isinstance(exact, str):
                exact = exact.replace(r"\p{Cc}", r"\x00-\x1f\x7f-\x9f")
                node["pattern"] = exact
                if "\\p{" in exact:
                    del node["pattern"]
            for value in node.values():
                sharpen(value)
        elif isinstance(node, list):
            for value in node:
                sharpen(value)

    sharpen(raw_schema)


def refused_by_state(response) -> bool:
    if response.status_code in (402, 412):
        return True
    try:
        error = response.json()["error"]
    except Exception:
        return False
    # The token endpoint has the form of RFC 6749, section 5.2: the client and its scopes are state.
    if isinstance(error, str):
        return error in ("invalid_client", "invalid_scope", "unsupported_grant_type", "invalid_request")
    rules = {rule for names in error.get("data", {}).get("rules", {}).values() for rule in names}
    return error["code"] in CODES or (bool(rules) and rules <= RULES)


@schemathesis.check
def valid_requests_are_accepted(ctx, response, case):
    if refused_by_state(response):
        return None
    return checks.positive_data_acceptance(ctx, response, case)


@schemathesis.check
def unsupported_methods_are_refused(ctx, response, case):
    if response.status_code == 501:
        return None
    return checks.unsupported_method(ctx, response, case)


def has_invisible_edge(node) -> bool:
    if isinstance(node, str):
        return any(unicodedata.category(edge)[0] in "ZC" for edge in node[:1] + node[-1:])
    if isinstance(node, dict):
        return any(has_invisible_edge(value) for value in node.values())
    return isinstance(node, list) and any(has_invisible_edge(value) for value in node)


@schemathesis.check
def invalid_requests_are_refused(ctx, response, case):
    """Text that is too long only by the white space around it is trimmed (x-trim), which a schema cannot say."""
    try:
        is_trimmed = has_invisible_edge(json.loads(response.request.body))
    except Exception:
        is_trimmed = False
    if is_trimmed and response.status_code < 300:
        return None
    return checks.negative_data_rejection(ctx, response, case)
