"""The Shop API from Python. README.md has examples."""

from .calls import CallOptions as CallOptions
from .calls import Tokens as Tokens
from .client import AsyncShop as AsyncShop
from .client import Shop as Shop
from .errors import ShopConnectionError as ShopConnectionError
from .errors import ShopError as ShopError
from .generated.errors import *  # noqa: F403
from .generated.webhooks import *  # noqa: F403
from .generated.webhooks import WebhookEvent as WebhookEvent
from .money import money as money
from .money import to_major as to_major
from .objects import ShopObject as ShopObject
from .webhooks import UnknownEvent as UnknownEvent
from .webhooks import WebhookError as WebhookError
from .webhooks import verify_webhook as verify_webhook
