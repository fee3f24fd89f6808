#!/usr/bin/env python3
"""Draw errors of the command against the gold quotations, to read them.

    errors.py BINARY SHARED [--split train] [--count 100] [--seed 1]

A predicted and a gold quotation are paired as eval/score_quotations.py pairs them; here a pair has to share a token.
What is left alone is missed or spurious; a pair whose speakers share no token, or whose kinds differ, is an error of
the speaker or of the kind. The sample holds each sort of error in proportion. Also prints how many speakers are right,
over all pairs of the scorer and over those that share a token. Needs numpy and scipy.
"""
import argparse
import json
import os
import random
import subprocess
import sys
import tempfile

SORTS = ("missed", "spurious", "speaker", "kind")


def load(binary, shared, split):
    """The scorer, the articles with their gold, and what the command finds in them, by the article's id."""
    sys.path.insert(0, os.path.join(shared, "eval"))
    sys.dont_write_bytecode = True
    import score_quotations as scorer

    path = os.path.join(shared, "data", "wikinews-quotations", f"{split}.jsonl")
    with tempfile.NamedTemporaryFile() as found:
        subprocess.run([binary, "extract", path], stdout=found, check=True)
        return scorer, scorer.read(path), {row["id"]: row["statements"] for row in scorer.read(found.name)}


def spans(tokens, indices):
    return [tokens[index] for index in sorted(indices)]


def compare(scorer, article, statements):
    """Gold and predicted quotations of one article as pairs; None where one stands alone."""
    tokens = article["tokens"]
    starts = [start for start, _ in tokens]
    gold = [
        {part: set(a[part]) for part in scorer.PARTS} | {"kind": scorer.KINDS[a["type"]]} for a in article["annotations"]
    ]
    found = [
        {part: scorer.tokens_under(s.get(part), tokens, starts) for part in scorer.PARTS} | {"kind": s["kind"]}
        for s in statements
    ]
    found = [statement for statement in found if statement["quote"]]
    pairs = [(gold[i], found[j]) for i, j in scorer.pair_up(gold, found)] if gold and found else []
    shared = [(g, f) for g, f in pairs if g["quote"] & f["quote"]]
    alone = [(g, None) for g in gold if g["quote"] and not any(g is other for other, _ in shared)]
    alone += [(None, f) for f in found if not any(f is other for _, other in shared)]
    return pairs, shared + alone


def sorts_of(gold, found):
    if found is None:
        return ["missed"]
    if gold is None:
        return ["spurious"]
    speaker = (gold["speaker"] or found["speaker"]) and not gold["speaker"] & found["speaker"]
    return ["speaker"] * bool(speaker) + ["kind"] * (gold["kind"] != found["kind"])


def drawn(errors, count, seed):
    """`count` of the errors, each sort in proportion, the largest remainders rounded up."""
    shares = {sort: count * len(errors[sort]) / sum(map(len, errors.values())) for sort in SORTS}
    sizes = {sort: int(share) for sort, share in shares.items()}
    for sort in sorted(SORTS, key=lambda sort: sizes[sort] - shares[sort])[: count - sum(sizes.values())]:
        sizes[sort] += 1
    chance = random.Random(seed)
    return [(sort, error) for sort in SORTS for error in chance.sample(errors[sort], min(sizes[sort], len(errors[sort])))]


def show(number, sort, article, gold, found):
    text, tokens = article["text"], article["tokens"]
    place = spans(tokens, (gold or found)["quote"])
    start = text.rfind("\n", 0, place[0][0]) + 1
    end = text.find("\n", place[-1][1])
    print(f"\n{number} {sort} {article['id']} {place[0][0]}\n{text[start:end if end >= 0 else len(text)]}")
    for name, quotation in (("gold", gold), ("found", found)):
        if quotation:
            print(f"  {name} {quotation['kind']}")
            for part in ("quote", "speaker", "cue"):
                print(f"    {part}: " + " ".join(text[first:last] for first, last in spans(tokens, quotation[part])))


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("binary")
    arguments.add_argument("shared")
    arguments.add_argument("--split", default="train")
    arguments.add_argument("--count", type=int, default=100)
    arguments.add_argument("--seed", type=int, default=1)
    options = arguments.parse_args()
    if not os.path.isdir(os.path.join(options.shared, "data")) or not os.path.isdir(os.path.join(options.shared, "eval")):
        print(f"errors: skipped, there is no gold data in {options.shared}")
        return
    scorer, articles, statements = load(options.binary, options.shared, options.split)
    errors = {sort: [] for sort in SORTS}
    touched = {"all pairs": [], "pairs that share a token": []}
    for article in articles:
        pairs, compared = compare(scorer, article, statements.get(article["id"], []))
        for gold, found in pairs:
            if gold["quote"] and gold["speaker"]:
                hit = bool(gold["speaker"] & found["speaker"])
                touched["all pairs"].append(hit)
                if gold["quote"] & found["quote"]:
                    touched["pairs that share a token"].append(hit)
        for gold, found in compared:
            for sort in sorts_of(gold, found):
                errors[sort].append((article, gold, found))
    for name, hits in touched.items():
        print(f"speaker touched, {name}: {sum(hits)}/{len(hits)} = {sum(hits) / max(len(hits), 1):.3f}")
    print("errors: " + ", ".join(f"{len(errors[sort])} {sort}" for sort in SORTS))
    for number, (sort, error) in enumerate(drawn(errors, options.count, options.seed), 1):
        show(number, sort, *error)


if __name__ == "__main__":
    main()
