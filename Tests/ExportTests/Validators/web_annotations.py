"""Reads FOLDER/annotations.jsonld with PyLD, and FOLDER/sources.ndjson: every annotation has to hold its words.

The network is not asked: CONTEXT stands for http://www.w3.org/ns/anno.jsonld.
"""

import json
import sys

from pyld import jsonld

OA = "http://www.w3.org/ns/oa#"
PROV = "http://www.w3.org/ns/prov#"
TERM = "urn:onrecord:term:"
folder, context = sys.argv[1:3]


def load(url, options):
    assert url == "http://www.w3.org/ns/anno.jsonld", url
    with open(context, encoding="utf-8") as file:
        document = json.load(file)
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": document}


jsonld.set_document_loader(load)
with open(folder + "/annotations.jsonld", encoding="utf-8") as file:
    document = json.load(file)
nodes = jsonld.flatten(document)
by_id = {node["@id"]: node for node in nodes}
with open(folder + "/sources.ndjson", encoding="utf-8") as file:
    texts = {f"urn:onrecord:source:{row['key']}": row["text"] for row in map(json.loads, file)}


def only(node, term):
    values = node.get(term, [])
    assert len(values) == 1, (node["@id"], term, values)
    return values[0].get("@value", values[0].get("@id"))


def ids(node, term):
    return [value["@id"] for value in node.get(term, [])]


faults = []
annotations = [node for node in nodes if OA + "Annotation" in node.get("@type", [])]
assert annotations, "there is no annotation"
for annotation in annotations:
    targets = ids(annotation, OA + "hasTarget")
    assert targets, annotation
    for target in map(by_id.get, targets):
        text = texts[only(target, OA + "hasSource")]
        selectors = [by_id[i] for i in ids(target, OA + "hasSelector")]
        quote = next(s for s in selectors if OA + "TextQuoteSelector" in s["@type"])
        place = next(s for s in selectors if OA + "TextPositionSelector" in s["@type"])
        start, end = only(place, OA + "start"), only(place, OA + "end")
        # Python counts code points too.
        if text[start:end] != only(quote, OA + "exact"):
            faults.append((annotation["@id"], "exact"))
        if not text[:start].endswith(only(quote, OA + "prefix")):
            faults.append((annotation["@id"], "prefix"))
        if not text[end:].startswith(only(quote, OA + "suffix")):
            faults.append((annotation["@id"], "suffix"))
    body = by_id[only(annotation, OA + "hasBody")]
    kinds = {t.removeprefix(TERM) for t in body["@type"]}
    if not kinds & {"Statement", "Commitment"}:
        faults.append((annotation["@id"], sorted(kinds)))
    reading = by_id[only(body, PROV + "wasGeneratedBy")]
    association = by_id[only(reading, PROV + "qualifiedAssociation")]
    for node, term in [
        (reading, "wasInformedBy"), (association, "agent"), (association, "hadPlan"), (body, "wasDerivedFrom"),
    ]:
        if only(node, PROV + term) not in by_id or len(by_id[only(node, PROV + term)]) < 2:
            faults.append((annotation["@id"], term))

# Whatever is named in the archive's own name space is described in the file.
for node in nodes:
    for term, values in node.items():
        for value in values if isinstance(values, list) else []:
            target = value.get("@id") if isinstance(value, dict) else None
            if target and target.startswith("urn:onrecord:") and len(by_id[target]) < 2:
                faults.append((node["@id"], term, target))

triples = jsonld.to_rdf(document, {"format": "application/n-quads"})
assert triples.count("\n") > 10 * len(annotations)
print(f"{len(annotations)} annotations")
for fault in faults[:20]:
    print(fault)
sys.exit(1 if faults else 0)
