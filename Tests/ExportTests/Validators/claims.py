"""Builds FOLDER/claims.jsonld from the schema.org models of pydantic2-schemaorg: every type and property has to be
one of schema.org's, and take what it is given. Nobody is made to have rated anything.
"""

import importlib
import json
import sys


def model(node):
    """The node as its schema.org class; nodes in it first."""
    kind = getattr(importlib.import_module("pydantic2_schemaorg." + node["@type"]), node["@type"])
    known = {field.alias for field in kind.__fields__.values()} | {"@id"}
    strange = set(node) - known
    assert not strange, (node["@type"], strange)
    return kind(**{key: value(member) for key, member in node.items() if key != "@type"})


def value(member):
    if isinstance(member, list):
        return [value(item) for item in member]
    return model(member) if isinstance(member, dict) else member


with open(sys.argv[1] + "/claims.jsonld", encoding="utf-8") as file:
    feed = json.load(file)
assert feed.pop("@context") == "https://schema.org"
reviews = feed["dataFeedElement"]
assert reviews, "there is no claim"
for review in reviews:
    model(review)
    assert review["@type"] == "ClaimReview" and review["creativeWorkStatus"] == "Draft", review
    assert "reviewRating" not in review and "author" not in review, review
    assert review["claimReviewed"] == review["itemReviewed"]["text"], review
    assert review["itemReviewed"]["appearance"]["@type"] == "NewsArticle", review
names = [review["itemReviewed"]["@id"] for review in reviews]
assert len(set(names)) == len(names), "two claims have one name"
print(f"{len(reviews)} claims")
