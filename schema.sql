-- The OnRecord knowledge store: who said what, who promises what, and under which condition, and where it is written.
-- Run `sqlite3 new.db < schema.sql` for an empty store (SQLite 3.37 or newer).
--
-- Spans are half-open ranges [start, end) of Unicode code points in sources.text, so that
--     SELECT substr(text, start + 1, end - start) FROM commitments JOIN sources ON sources.id = source_id
-- shows the words. States are ISO 3166-1 alpha-2 codes; organizations, offices and concepts are snake_case keys.
-- The tables keep every version of an article; the views show the current ones only.
--
-- A column's list of values is written with OR: of IN (...), SQLite makes a table anew for each row that it checks.

PRAGMA application_id = 1332630115; -- 'OnRc'
PRAGMA user_version = 6;

---------------------------------------------------------------------------------------------------- imports and sources

CREATE TABLE import_runs (
    id INTEGER PRIMARY KEY,
    started_at TEXT NOT NULL,             -- ISO 8601 in UTC, as the caller's clock had it
    finished_at TEXT,                     -- NULL while the run goes on, or where it was cut short
    extractor_version TEXT NOT NULL,      -- version of the rules that read the articles of this run
    new_count INTEGER NOT NULL DEFAULT 0 CHECK (new_count >= 0),              -- articles not known before
    unchanged_count INTEGER NOT NULL DEFAULT 0 CHECK (unchanged_count >= 0),  -- articles known with this very text
    replaced_count INTEGER NOT NULL DEFAULT 0 CHECK (replaced_count >= 0),    -- articles whose text or data changed
    rejected_count INTEGER NOT NULL DEFAULT 0 CHECK (rejected_count >= 0)     -- inputs that are no article
) STRICT;

CREATE TABLE import_packs (
    import_run_id INTEGER NOT NULL REFERENCES import_runs (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 1),  -- 1, 2, ... in the order in which they were given
    name TEXT NOT NULL,                   -- name of the topic pack's folder
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),  -- of its files, with their names, in hex
    PRIMARY KEY (import_run_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_problems (
    id INTEGER PRIMARY KEY,
    import_run_id INTEGER NOT NULL REFERENCES import_runs (id) ON DELETE CASCADE,
    location TEXT NOT NULL,               -- the file, or the file and record, that the problem is about
    line INTEGER CHECK (line >= 1),       -- line of a record file, counted from 1
    problem TEXT NOT NULL,                -- what is wrong, as a key: missing, empty, binary, malformed_line, ...
    detail TEXT,                          -- what the reader saw
    is_rejection INTEGER NOT NULL CHECK (is_rejection IN (0, 1))  -- 1: nothing was imported; 0: a note on an article
) STRICT;

CREATE TABLE sources (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,             -- hex digits from the SHA-256 of URL and text: the same in every file
    name TEXT NOT NULL,                   -- what a list shows: the title, else the last part of the location
    location TEXT NOT NULL,               -- item of a newswire, else URL, else file path, else file path # record id;
                                          -- one current version each
    url TEXT,                             -- where the article was published, as its carrier gives it
    title TEXT,                           -- headline, as its carrier gives it
    language TEXT NOT NULL,               -- BCP 47 code: de
    text TEXT NOT NULL,                   -- the article as decoded: BOM dropped, CRLF to LF, nothing else; never edited
    text_sha256 TEXT NOT NULL CHECK (length(text_sha256) = 64),  -- of the text's UTF-8 bytes, in hex
    published TEXT,                       -- publication date as EDTF, never more precise than known: 2025-04
    published_earliest TEXT,              -- first day that published can mean: 2025-04-01
    published_latest TEXT,                -- last day that published can mean: 2025-04-30
    author TEXT,                          -- who wrote it, as its carrier gives it
    outlet TEXT,                          -- newspaper or site, where its carrier or the text names it: taz
    agency TEXT,                          -- news agency, where one is named: dpa-AFX; often beside an outlet
    place TEXT,                           -- where it was written, as the dateline has it: Brüssel
    slug TEXT,                            -- newswire: the agency's short name for the story: Ukraine/Konflikt
    urgency INTEGER CHECK (urgency BETWEEN 1 AND 9),  -- newswire: from 1, the most urgent, to 9
    dateline TEXT,                        -- newswire: where it was written, as the item says beside its text
    wire_version INTEGER CHECK (wire_version >= 0),   -- newswire: the version of the item, as the agency counts
    withdrawn_version INTEGER CHECK (withdrawn_version >= 0),  -- newswire: the version by which the agency took the
                                          -- item back, 0 where it counts none; NULL: not taken back
    import_run_id INTEGER NOT NULL REFERENCES import_runs (id),  -- the run that brought this version
    extraction_run_id INTEGER NOT NULL REFERENCES import_runs (id),  -- the run that read it last, with its packs
    extractor_version TEXT NOT NULL,      -- version of the rules whose findings are stored for it
    superseded_in INTEGER REFERENCES import_runs (id),  -- the run that brought a newer version; NULL: current
    superseded_by INTEGER REFERENCES sources (id),      -- that newer version
    CHECK (published IS NOT NULL OR (published_earliest IS NULL AND published_latest IS NULL)),
    CHECK (published_earliest <= published_latest),
    CHECK (superseded_by IS NULL OR superseded_in IS NOT NULL),
    CHECK (withdrawn_version IS NULL OR superseded_in IS NOT NULL)
) STRICT;

CREATE UNIQUE INDEX sources_current_location ON sources (location) WHERE superseded_in IS NULL;
CREATE INDEX sources_text_sha256 ON sources (text_sha256);
CREATE INDEX sources_published ON sources (published_earliest);
-- The columns of the conditions, too: SQLite would read each row, with its text, to look at them.
CREATE INDEX sources_outlet ON sources (outlet, superseded_in) WHERE superseded_in IS NULL AND outlet IS NOT NULL;
CREATE INDEX sources_agency ON sources (agency, superseded_in) WHERE superseded_in IS NULL AND agency IS NOT NULL;
CREATE INDEX sources_untitled ON sources (name, title, superseded_in) WHERE superseded_in IS NULL AND title IS NULL;
CREATE INDEX sources_import_run ON sources (import_run_id);
CREATE INDEX sources_extraction_run ON sources (extraction_run_id);
CREATE INDEX sources_superseded_in ON sources (superseded_in) WHERE superseded_in IS NOT NULL;
CREATE INDEX sources_superseded_by ON sources (superseded_by) WHERE superseded_by IS NOT NULL;
CREATE INDEX import_problems_import_run ON import_problems (import_run_id);

CREATE TABLE source_readings (
    source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
    field TEXT NOT NULL                   -- what the text says about itself
        CHECK (field = 'date' OR field = 'outlet' OR field = 'agency' OR field = 'place'),
    value TEXT NOT NULL,                  -- the value read: 2025-04
    start INTEGER NOT NULL CHECK (start >= 0),  -- the words that say so
    end INTEGER NOT NULL,
    PRIMARY KEY (source_id, field),
    CHECK (start < end)
) STRICT, WITHOUT ROWID;

-- Full text. Its rows have the ids of sources; it keeps no text, so read sources for that. title and words are as
-- written (without accents and case), stems what they are without inflection: a search for kundig finds kündigen and
-- Kündigung. endings are long nouns' stems backwards: the start of one, itnarag*, is the end of Sicherheitsgarantien.
--     SELECT name FROM sources WHERE id IN (SELECT rowid FROM source_search WHERE source_search MATCH 'Drohnen')
CREATE VIRTUAL TABLE source_search USING fts5(
    title, words, stems, endings, content='', tokenize='unicode61 remove_diacritics 2'
);

------------------------------------------------------------------------------------------------------ reference data

CREATE TABLE states (
    code TEXT NOT NULL PRIMARY KEY CHECK (length(code) = 2),  -- ISO 3166-1 alpha-2: DE
    name TEXT NOT NULL,                   -- English name
    name_de TEXT NOT NULL                 -- German name
) STRICT, WITHOUT ROWID;

CREATE TABLE organizations (
    key TEXT NOT NULL PRIMARY KEY,        -- coalition_of_the_willing
    name TEXT NOT NULL,                   -- English name
    name_de TEXT NOT NULL,                -- German name
    code TEXT                             -- short code, where one is in use: EU, UN, NATO; not always unique
) STRICT, WITHOUT ROWID;

CREATE TABLE offices (
    key TEXT NOT NULL PRIMARY KEY,        -- defence_minister
    name TEXT NOT NULL,                   -- English label
    name_de TEXT NOT NULL                 -- German label
) STRICT, WITHOUT ROWID;

CREATE TABLE concepts (
    key TEXT NOT NULL PRIMARY KEY,        -- us_security_guarantees
    name TEXT NOT NULL,                   -- English label
    name_de TEXT NOT NULL,                -- German label
    broader TEXT REFERENCES concepts (key) DEFERRABLE INITIALLY DEFERRED,  -- the wider concept: us_backstop
    CHECK (broader <> key)
) STRICT, WITHOUT ROWID;

CREATE INDEX concepts_broader ON concepts (broader) WHERE broader IS NOT NULL;

CREATE TABLE concept_schemes (
    concept TEXT NOT NULL REFERENCES concepts (key),
    scheme TEXT NOT NULL                  -- where the concept may stand
        CHECK (scheme = 'contribution' OR scheme = 'condition' OR scheme = 'topic'),
    PRIMARY KEY (concept, scheme)
) STRICT, WITHOUT ROWID;

-------------------------------------------------------------------------------------------------------------- actors

CREATE TABLE persons (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,             -- readable, the same for the same articles: john_healey; john_healey_gb
                                          -- where a namesake is known
    name TEXT NOT NULL,                   -- full name as written by most sources, or as given by hand
    given_name TEXT                       -- the name given by hand, where there is one
) STRICT;

CREATE TABLE person_names (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    name TEXT NOT NULL,                   -- a name that articles use for the person, as written
    folded_name TEXT NOT NULL,            -- the same for look-ups: lower case, without accents and punctuation
    folded_surname TEXT NOT NULL,         -- last word of folded_name
    source_id INTEGER REFERENCES sources (id),  -- the first source that has it; NULL: given by hand
    source_count INTEGER NOT NULL DEFAULT 0 CHECK (source_count >= 0),  -- current sources that use it as full name
    UNIQUE (person_id, name)
) STRICT;

CREATE INDEX person_names_folded_name ON person_names (folded_name);
CREATE INDEX person_names_folded_surname ON person_names (folded_surname);
CREATE INDEX person_names_source ON person_names (source_id);

-- How articles present somebody: a name with offices. Who is who is decided for a profile, once for all articles that
-- have it, from all profiles that could be the same human: whatever the order in which the articles came.
CREATE TABLE person_profiles (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES persons (id),  -- the human it was taken for
    folded_name TEXT NOT NULL,            -- the name for look-ups: lower case, without accents and punctuation
    block TEXT NOT NULL,                  -- the surname without the ways to write foreign letters: only profiles with
                                          -- equal blocks can share a surname
    states TEXT NOT NULL,                 -- of a part of a name without an office: the states its article names
    source_key TEXT,                      -- of a part of a name without an office: its only article
    apart TEXT,                           -- the judgement that sets it apart from others of the name
    offices TEXT NOT NULL,                -- the posts, without qualifiers: president of FR; ...
    source_count INTEGER NOT NULL DEFAULT 0 CHECK (source_count >= 0),  -- current sources that present somebody so
    score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),   -- how sure the decision is
    rule TEXT NOT NULL,                   -- the rule that decided: new_person, same_name, ...
    reason TEXT NOT NULL,                 -- what the rule went by, in words
    decided_by TEXT NOT NULL DEFAULT 'resolver'  -- resolver, or who judged by hand
) STRICT;

CREATE UNIQUE INDEX person_profiles_content
    ON person_profiles (folded_name, offices, states, COALESCE(source_key, ''), COALESCE(apart, ''));
CREATE INDEX person_profiles_block ON person_profiles (block, source_key);
CREATE INDEX person_profiles_person ON person_profiles (person_id);

CREATE TABLE _profile_posts (
    profile_id INTEGER NOT NULL REFERENCES person_profiles (id) ON DELETE CASCADE,
    word TEXT NOT NULL,                   -- a word of the name before its last one
    post TEXT NOT NULL,                   -- a post of the profile: president of FR
    PRIMARY KEY (word, post, profile_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX _profile_posts_profile ON _profile_posts (profile_id);

CREATE TABLE person_links (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
    name TEXT NOT NULL,                   -- a person's name as this article has it
    person_id INTEGER NOT NULL REFERENCES persons (id),  -- the human it was taken for
    profile_id INTEGER NOT NULL REFERENCES person_profiles (id),  -- what was decided, with score, rule and reason
    score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),   -- how sure that is
    rule TEXT NOT NULL,                   -- the rule that decided: new_person, same_name, ...
    reason TEXT NOT NULL,                 -- what the rule went by, in words
    decided_by TEXT NOT NULL DEFAULT 'resolver',  -- resolver, or who judged by hand
    UNIQUE (source_id, name)
) STRICT;

CREATE INDEX person_links_person ON person_links (person_id, name, source_id);
CREATE INDEX person_links_profile ON person_links (profile_id);

CREATE TABLE judgements (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,             -- made from what is judged: the same judgement is one row
    action TEXT NOT NULL
        CHECK (action = 'merge' OR action = 'split' OR action = 'rename' OR action = 'relink'),
    name TEXT NOT NULL,                   -- the name that is judged: folded for persons, as written for words
    state TEXT,                           -- a state that the person of that name held an office of when it was judged
    other_name TEXT,                      -- merge: the other person's name, folded; rename: the name given
    other_state TEXT,                     -- merge: the other person's state
    source_key TEXT,                      -- the only source it holds for; of a part of a name that only its own article
                                          -- supports, that article; NULL: all
    other_source_key TEXT,                -- merge: the same of the other person
    apart TEXT,                           -- of a person whom a judgement had set apart, that judgement's key
    other_apart TEXT,                     -- merge: the same of the other person
    target_state TEXT REFERENCES states (code),                -- relink: who the words mean;
    target_organization TEXT REFERENCES organizations (key),   -- both NULL: nobody
    judged_by TEXT NOT NULL,              -- who judged
    judged_at TEXT NOT NULL,              -- ISO 8601 in UTC
    reason TEXT,                          -- why, in words, where it was given
    withdrawn_at TEXT                     -- ISO 8601 in UTC; NULL: in force
) STRICT;

CREATE TABLE offices_held (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES persons (id),
    person_link_id INTEGER NOT NULL REFERENCES person_links (id) ON DELETE CASCADE,  -- the decision behind it
    office TEXT NOT NULL REFERENCES offices (key),
    of_state TEXT REFERENCES states (code),                -- the state the office belongs to, or
    of_organization TEXT REFERENCES organizations (key),   -- the organization; both NULL where the text leaves it open
    qualifier TEXT
        CHECK (qualifier = 'acting' OR qualifier = 'outgoing' OR qualifier = 'former' OR qualifier = 'designate'),
    rule TEXT NOT NULL                    -- how it was read: the text names it; or it is the office of the person named
                                          -- before, whose counterpart this one is ("ihr französischer Amtskollege"); or
                                          -- it is that of the state in question
        CHECK (rule = 'office_named' OR rule = 'office_of_counterpart' OR rule = 'office_of_state_in_focus'),
    is_inferred INTEGER NOT NULL          -- 1: the office, or whose it is, is implied and not named
        AS (rule <> 'office_named'),
    start INTEGER NOT NULL CHECK (start >= 0),  -- the words that give the office
    end INTEGER NOT NULL,
    CHECK (start < end),
    CHECK (of_state IS NULL OR of_organization IS NULL)
) STRICT;

CREATE INDEX offices_held_person_link ON offices_held (person_link_id);
CREATE INDEX offices_held_source ON offices_held (source_id);
CREATE INDEX offices_held_person ON offices_held (person_id);
CREATE INDEX offices_held_office ON offices_held (office);
CREATE INDEX offices_held_state ON offices_held (of_state) WHERE of_state IS NOT NULL;
CREATE INDEX offices_held_organization ON offices_held (of_organization) WHERE of_organization IS NOT NULL;

CREATE TABLE collectives (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
    text TEXT NOT NULL,                   -- an unnamed group in the source's words: die meisten anderen Länder
    quantifier TEXT,                      -- how much of the base: most, some, all, not all, many, other
    base TEXT NOT NULL,                   -- what it is a part of: states, european states, coalition members
    at_least INTEGER CHECK (at_least >= 0),  -- fewest members, where the text gives a number
    at_most INTEGER CHECK (at_most >= 0),    -- most members, where the text gives a number
    is_approximate INTEGER NOT NULL DEFAULT 0 CHECK (is_approximate IN (0, 1)),  -- 1: the numbers are about right
    start INTEGER NOT NULL CHECK (start >= 0),  -- the words that name the group
    end INTEGER NOT NULL,
    CHECK (start < end),
    CHECK (at_least <= at_most)
) STRICT;

CREATE INDEX collectives_source ON collectives (source_id);

CREATE TABLE collective_members (
    collective_id INTEGER NOT NULL REFERENCES collectives (id) ON DELETE CASCADE,
    state TEXT NOT NULL REFERENCES states (code),  -- a state that the text gives as an example
    PRIMARY KEY (collective_id, state)
) STRICT, WITHOUT ROWID;

CREATE INDEX collective_members_state ON collective_members (state);

CREATE TABLE mentions (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
    start INTEGER NOT NULL CHECK (start >= 0),  -- the words that name somebody
    end INTEGER NOT NULL,
    person_id INTEGER REFERENCES persons (id),             -- exactly one of these four is who they name
    state TEXT REFERENCES states (code),
    organization TEXT REFERENCES organizations (key),
    collective_id INTEGER REFERENCES collectives (id) ON DELETE CASCADE,
    person_link_id INTEGER REFERENCES person_links (id) ON DELETE CASCADE,  -- for a person: the decision behind it
    rule TEXT NOT NULL,                   -- the rule that found it
    score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
    decided_by TEXT NOT NULL DEFAULT 'extractor',  -- extractor, or who judged by hand
    CHECK (start < end),
    CHECK ((person_id IS NOT NULL) + (state IS NOT NULL) + (organization IS NOT NULL)
        + (collective_id IS NOT NULL) = 1),
    CHECK (person_link_id IS NULL OR person_id IS NOT NULL)
) STRICT;

CREATE INDEX mentions_source ON mentions (source_id);
CREATE INDEX mentions_person ON mentions (person_id, source_id, start, end) WHERE person_id IS NOT NULL;
CREATE INDEX mentions_state ON mentions (state, source_id, start, end) WHERE state IS NOT NULL;
CREATE INDEX mentions_organization ON mentions (organization) WHERE organization IS NOT NULL;
CREATE INDEX mentions_collective ON mentions (collective_id) WHERE collective_id IS NOT NULL;
CREATE INDEX mentions_person_link ON mentions (person_link_id) WHERE person_link_id IS NOT NULL;

---------------------------------------------------------------------------------------------------------- statements

CREATE TABLE statements (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
    kind TEXT NOT NULL                    -- how the speech is represented
        CHECK (kind = 'direct' OR kind = 'indirect' OR kind = 'indirect_free_indirect' OR
            kind = 'free_indirect' OR kind = 'reported'),
    medium TEXT NOT NULL                  -- its channel, or the mix that the words leave open
        CHECK (medium = 'speech' OR medium = 'writing' OR medium = 'thought' OR medium = 'speech_writing' OR
            medium = 'speech_thought' OR medium = 'thought_writing'),
    by_person_id INTEGER REFERENCES persons (id),          -- who speaks: at most one of these four;
    by_link_id INTEGER REFERENCES person_links (id),       -- for a person: the decision behind it
    by_state TEXT REFERENCES states (code),                -- all NULL where the text leaves it open
    by_organization TEXT REFERENCES organizations (key),
    by_collective_id INTEGER REFERENCES collectives (id),
    quote TEXT NOT NULL,                  -- what is said: the quote's spans, joined by " … "
    start INTEGER NOT NULL CHECK (start >= 0),  -- from the first to the last word of all parts
    end INTEGER NOT NULL,
    rule TEXT NOT NULL,                   -- the rule that found it
    score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),  -- how sure the rule is
    CHECK (start < end),
    CHECK ((by_person_id IS NOT NULL) + (by_state IS NOT NULL) + (by_organization IS NOT NULL)
        + (by_collective_id IS NOT NULL) <= 1)
) STRICT;

CREATE INDEX statements_by_link ON statements (by_link_id) WHERE by_link_id IS NOT NULL;
CREATE INDEX statements_source ON statements (source_id, start);
CREATE INDEX statements_person ON statements (by_person_id, source_id) WHERE by_person_id IS NOT NULL;
CREATE INDEX statements_state ON statements (by_state, source_id) WHERE by_state IS NOT NULL;
CREATE INDEX statements_organization ON statements (by_organization) WHERE by_organization IS NOT NULL;
CREATE INDEX statements_collective ON statements (by_collective_id) WHERE by_collective_id IS NOT NULL;

CREATE TABLE statement_spans (
    statement_id INTEGER NOT NULL REFERENCES statements (id) ON DELETE CASCADE,
    part TEXT NOT NULL                    -- frame: the framing clause without the quote; cue: the word that reports
        CHECK (part = 'speaker' OR part = 'cue' OR part = 'frame' OR part = 'quote' OR part = 'addressee'),
    position INTEGER NOT NULL CHECK (position >= 1),  -- 1, 2, ... where a part is in several pieces
    start INTEGER NOT NULL CHECK (start >= 0),
    end INTEGER NOT NULL,
    PRIMARY KEY (statement_id, part, position),
    CHECK (start < end)
) STRICT, WITHOUT ROWID;

--------------------------------------------------------------------------------------------------------- commitments

CREATE TABLE commitments (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
    actor_person_id INTEGER REFERENCES persons (id),       -- whose position it is: exactly one of these four
    actor_link_id INTEGER REFERENCES person_links (id),    -- for a person: the decision behind it
    actor_state TEXT REFERENCES states (code),
    actor_organization TEXT REFERENCES organizations (key),
    actor_collective_id INTEGER REFERENCES collectives (id),
    actor_start INTEGER NOT NULL CHECK (actor_start >= 0), -- the words that name the actor
    actor_end INTEGER NOT NULL,
    contribution TEXT NOT NULL REFERENCES concepts (key),  -- what it is about
    contribution_start INTEGER CHECK (contribution_start >= 0),  -- the words that name it, where there are any
    contribution_end INTEGER,
    beneficiary_state TEXT REFERENCES states (code),       -- who gets it: at most one of these two; both NULL where
    beneficiary_organization TEXT REFERENCES organizations (key),  -- the words name neither: den Rebellen
    beneficiary_start INTEGER CHECK (beneficiary_start >= 0),  -- the words that name who gets it, where there are any
    beneficiary_end INTEGER,
    place_state TEXT REFERENCES states (code),             -- the state that the words of the place name
    place_start INTEGER CHECK (place_start >= 0),          -- where it is made or goes to: an der Westgrenze der Ukraine
    place_end INTEGER,
    stance TEXT NOT NULL                  -- opposes: someone else's contribution; requested: asks others
        CHECK (stance = 'pledged' OR stance = 'conditional' OR stance = 'considering' OR stance = 'undecided' OR
            stance = 'declined' OR stance = 'opposes' OR stance = 'requested' OR stance = 'delivered' OR
            stance = 'withdrawn'),
    stance_start INTEGER CHECK (stance_start >= 0),        -- the words that tell the stance: lehnt, bereit
    stance_end INTEGER,
    certainty TEXT NOT NULL               -- how firmly the text states it
        CHECK (certainty = 'stated' OR certainty = 'hedged' OR certainty = 'unlikely'),
    reason_start INTEGER CHECK (reason_start >= 0),        -- the text's own reason, where it gives one
    reason_end INTEGER,
    attributed_person_id INTEGER REFERENCES persons (id),  -- whose word it is: at most one of these four;
    attributed_link_id INTEGER REFERENCES person_links (id),  -- for a person: the decision behind it
    attributed_state TEXT REFERENCES states (code),        -- all NULL where it is the reporter's
    attributed_organization TEXT REFERENCES organizations (key),
    attributed_collective_id INTEGER REFERENCES collectives (id),
    statement_id INTEGER REFERENCES statements (id),       -- the statement it comes out of, where there is one
    start INTEGER NOT NULL CHECK (start >= 0),             -- evidence: the first sentence or clause that proves it
    end INTEGER NOT NULL,
    rule TEXT NOT NULL,                                    -- the rule that found it
    score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),     -- how sure the rule is
    CHECK (start < end),
    CHECK (actor_start < actor_end),
    CHECK ((contribution_start IS NULL) = (contribution_end IS NULL)),
    CHECK (contribution_start < contribution_end),
    CHECK ((beneficiary_start IS NULL) = (beneficiary_end IS NULL)),
    CHECK (beneficiary_start < beneficiary_end),
    CHECK (beneficiary_start IS NOT NULL OR COALESCE(beneficiary_state, beneficiary_organization) IS NULL),
    CHECK (beneficiary_state IS NULL OR beneficiary_organization IS NULL),
    CHECK ((place_start IS NULL) = (place_end IS NULL)),
    CHECK (place_start < place_end),
    CHECK (place_start IS NOT NULL OR place_state IS NULL),
    CHECK ((stance_start IS NULL) = (stance_end IS NULL)),
    CHECK (stance_start < stance_end),
    CHECK ((reason_start IS NULL) = (reason_end IS NULL)),
    CHECK (reason_start < reason_end),
    CHECK ((actor_person_id IS NOT NULL) + (actor_state IS NOT NULL) + (actor_organization IS NOT NULL)
        + (actor_collective_id IS NOT NULL) = 1),
    CHECK ((attributed_person_id IS NOT NULL) + (attributed_state IS NOT NULL) + (attributed_organization IS NOT NULL)
        + (attributed_collective_id IS NOT NULL) <= 1)
) STRICT;

CREATE INDEX commitments_actor_link ON commitments (actor_link_id) WHERE actor_link_id IS NOT NULL;
CREATE INDEX commitments_attributed_link ON commitments (attributed_link_id)
    WHERE attributed_link_id IS NOT NULL;
CREATE INDEX commitments_source ON commitments (source_id, start);
CREATE INDEX commitments_contribution ON commitments (contribution);
CREATE INDEX commitments_statement ON commitments (statement_id) WHERE statement_id IS NOT NULL;
CREATE INDEX commitments_actor_person ON commitments (actor_person_id) WHERE actor_person_id IS NOT NULL;
CREATE INDEX commitments_actor_state ON commitments (actor_state, source_id) WHERE actor_state IS NOT NULL;
CREATE INDEX commitments_actor_organization ON commitments (actor_organization) WHERE actor_organization IS NOT NULL;
CREATE INDEX commitments_actor_collective ON commitments (actor_collective_id) WHERE actor_collective_id IS NOT NULL;
CREATE INDEX commitments_beneficiary_state ON commitments (beneficiary_state) WHERE beneficiary_state IS NOT NULL;
CREATE INDEX commitments_beneficiary_organization ON commitments (beneficiary_organization)
    WHERE beneficiary_organization IS NOT NULL;
CREATE INDEX commitments_place_state ON commitments (place_state) WHERE place_state IS NOT NULL;
CREATE INDEX commitments_attributed_person ON commitments (attributed_person_id, source_id)
    WHERE attributed_person_id IS NOT NULL;
CREATE INDEX commitments_attributed_state ON commitments (attributed_state) WHERE attributed_state IS NOT NULL;
CREATE INDEX commitments_attributed_organization ON commitments (attributed_organization)
    WHERE attributed_organization IS NOT NULL;
CREATE INDEX commitments_attributed_collective ON commitments (attributed_collective_id)
    WHERE attributed_collective_id IS NOT NULL;

CREATE TABLE commitment_evidences (
    commitment_id INTEGER NOT NULL REFERENCES commitments (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 2),       -- in the order of the text; the first stands in commitments
    start INTEGER NOT NULL CHECK (start >= 0),             -- another sentence that states the same position
    end INTEGER NOT NULL,
    PRIMARY KEY (commitment_id, position),
    CHECK (start < end)
) STRICT, WITHOUT ROWID;

CREATE TABLE commitment_quantities (
    commitment_id INTEGER NOT NULL PRIMARY KEY REFERENCES commitments (id) ON DELETE CASCADE,
    at_least ANY CHECK (typeof(at_least) NOT IN ('text', 'blob') AND at_least >= 0),  -- NULL: no lower bound
    at_most ANY CHECK (typeof(at_most) NOT IN ('text', 'blob') AND at_most >= 0),     -- NULL: no upper bound
                                          -- whole numbers are INTEGER and exact: 40000000; others REAL: 2.5
    bound TEXT NOT NULL                   -- how the text bounds the number: rund is about, knapp is below
        CHECK (bound = 'exactly' OR bound = 'about' OR bound = 'at_least' OR bound = 'more_than' OR
            bound = 'at_most' OR bound = 'less_than' OR bound = 'below' OR bound = 'between'),
    unit TEXT NOT NULL,                   -- what is counted, in the source's words: ausgebildete Soldaten, Euro
    unit_kind TEXT NOT NULL
        CHECK (unit_kind = 'count' OR unit_kind = 'currency' OR unit_kind = 'measure' OR unit_kind = 'percent'),
    currency TEXT CHECK (length(currency) = 3),  -- ISO 4217: EUR; NULL where the name is that of several currencies
    is_shared INTEGER NOT NULL DEFAULT 0 CHECK (is_shared IN (0, 1)),  -- 1: of several actors together
    start INTEGER NOT NULL CHECK (start >= 0),  -- the words: the number with its bound and unit
    end INTEGER NOT NULL,
    CHECK (start < end),
    CHECK (at_least IS NOT NULL OR at_most IS NOT NULL),
    CHECK (at_least <= at_most),
    CHECK (currency IS NULL OR unit_kind = 'currency')
) STRICT, WITHOUT ROWID;

CREATE TABLE commitment_conditions (
    commitment_id INTEGER NOT NULL REFERENCES commitments (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 1),       -- in the order of the text
    concept TEXT NOT NULL REFERENCES concepts (key),       -- us_backstop, ceasefire, other
    start INTEGER NOT NULL CHECK (start >= 0),             -- the words that state the condition
    end INTEGER NOT NULL,
    PRIMARY KEY (commitment_id, position),
    CHECK (start < end)
) STRICT, WITHOUT ROWID;

CREATE INDEX commitment_conditions_concept ON commitment_conditions (concept);

CREATE TABLE commitment_reason_states (
    commitment_id INTEGER NOT NULL REFERENCES commitments (id) ON DELETE CASCADE,
    state TEXT NOT NULL REFERENCES states (code),          -- a state that the reason names for this actor
    PRIMARY KEY (commitment_id, state)
) STRICT, WITHOUT ROWID;

CREATE INDEX commitment_reason_states_state ON commitment_reason_states (state);

CREATE TABLE commitment_reason_concepts (
    commitment_id INTEGER NOT NULL REFERENCES commitments (id) ON DELETE CASCADE,
    concept TEXT NOT NULL REFERENCES concepts (key),       -- a concept that the reason names
    PRIMARY KEY (commitment_id, concept)
) STRICT, WITHOUT ROWID;

CREATE INDEX commitment_reason_concepts_concept ON commitment_reason_concepts (concept);

------------------------------------------------------------------------------------------------------------- origins

-- What several sources carry word for word, cut or edited: read the views passages, passage_carriers and
-- passage_overview. These tables find it; they follow from the texts of the current sources alone.

CREATE TABLE _sentences (
    source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
    start INTEGER NOT NULL CHECK (start >= 0),             -- a sentence of the source, by which it is compared
    end INTEGER NOT NULL,
    print INTEGER NOT NULL,               -- a number made from its words: its wording; short ones with those before
    PRIMARY KEY (source_id, start),
    CHECK (start < end)
) STRICT, WITHOUT ROWID;

-- Numbers that come at places all over an index: what is new, what was new, and all else. They are read together, and
-- each part takes in the one before it as a whole.

CREATE TABLE _prints_new (
    print INTEGER NOT NULL,               -- a wording
    source_id INTEGER NOT NULL,           -- a source with sentences that have it
    PRIMARY KEY (print, source_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE _prints_recent (
    print INTEGER NOT NULL,               -- what was new lately, as above
    source_id INTEGER NOT NULL,
    PRIMARY KEY (print, source_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE _prints_old (
    print INTEGER NOT NULL,               -- all else, as above
    source_id INTEGER NOT NULL,
    PRIMARY KEY (print, source_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE _phrases_new (
    phrase INTEGER NOT NULL,              -- a number made from some words in a row
    print INTEGER NOT NULL,               -- a wording of current sources that has them
    sketch INTEGER NOT NULL,              -- what can be told of that wording without its words
    PRIMARY KEY (phrase, print)
) STRICT, WITHOUT ROWID;

CREATE TABLE _phrases_recent (
    phrase INTEGER NOT NULL,              -- what was new lately, as above
    print INTEGER NOT NULL,
    sketch INTEGER NOT NULL,
    PRIMARY KEY (phrase, print)
) STRICT, WITHOUT ROWID;

CREATE TABLE _phrases_old (
    phrase INTEGER NOT NULL,              -- all else, as above
    print INTEGER NOT NULL,
    sketch INTEGER NOT NULL,
    PRIMARY KEY (phrase, print)
) STRICT, WITHOUT ROWID;

CREATE TABLE _passages (
    id INTEGER PRIMARY KEY,
    sources INTEGER NOT NULL DEFAULT 0 CHECK (sources >= 0),        -- current sources that carry it
    publishers INTEGER NOT NULL DEFAULT 0 CHECK (publishers >= 0),  -- how many outlets these are
    origin_source_id INTEGER REFERENCES sources (id)                -- the earliest of them, as far as is known
) STRICT;

CREATE INDEX _passages_origin_source ON _passages (origin_source_id);

CREATE TABLE _wordings (
    print INTEGER PRIMARY KEY,            -- a wording of current sources that is part of a passage
    passage_id INTEGER NOT NULL REFERENCES _passages (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX _wordings_passage ON _wordings (passage_id);

CREATE TABLE _passage_carriers (
    source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
    start INTEGER NOT NULL CHECK (start >= 0),             -- the sentence that carries the passage
    end INTEGER NOT NULL,
    print INTEGER NOT NULL,               -- its wording
    passage_id INTEGER NOT NULL REFERENCES _passages (id) DEFERRABLE INITIALLY DEFERRED,
    publisher TEXT NOT NULL,              -- outlet, else host of the URL, else key of the source
    PRIMARY KEY (source_id, start),
    CHECK (start < end)
) STRICT, WITHOUT ROWID;

CREATE INDEX _passage_carriers_passage ON _passage_carriers (passage_id, publisher);
--------------------------------------------------------------------------------------------------------------- dates

CREATE TABLE dates (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
    edtf TEXT,                            -- EDTF (ISO 8601-2); [a,b] is one of several, a/b a stretch; NULL: unknown
    earliest TEXT,                        -- first possible day: 2025-03-21; NULL: open or unknown
    latest TEXT,                          -- last possible day: 2025-03-31; NULL: open or unknown
    anchor TEXT NOT NULL                  -- what the words count from: nothing, when the article appeared, when
                                          -- somebody spoke, another date of the text
        CHECK (anchor = 'absolute' OR anchor = 'article' OR anchor = 'speech' OR anchor = 'context'),
    start INTEGER NOT NULL CHECK (start >= 0),  -- the words: seit Anfang April
    end INTEGER NOT NULL,
    rule TEXT NOT NULL,                   -- the rule that found it
    CHECK (start < end),
    CHECK (earliest <= latest),
    CHECK (earliest IS NULL OR date(earliest, '+0 days') IS earliest),
    CHECK (latest IS NULL OR date(latest, '+0 days') IS latest),
    CHECK ((edtf IS NULL) = (earliest IS NULL AND latest IS NULL)),
    CHECK (edtf IS NULL OR anchor IN ('absolute', 'article'))
) STRICT;

CREATE INDEX dates_source ON dates (source_id, start);
CREATE INDEX dates_earliest ON dates (earliest) WHERE earliest IS NOT NULL;

CREATE TABLE statement_dates (
    statement_id INTEGER NOT NULL PRIMARY KEY REFERENCES statements (id) ON DELETE CASCADE,
    date_id INTEGER NOT NULL REFERENCES dates (id)   -- when it was said: the one date of its frame
) STRICT, WITHOUT ROWID;

CREATE INDEX statement_dates_date ON statement_dates (date_id);

CREATE TABLE commitment_dates (
    commitment_id INTEGER NOT NULL PRIMARY KEY REFERENCES commitments (id) ON DELETE CASCADE,
    date_id INTEGER NOT NULL REFERENCES dates (id)   -- the one date in its evidence that is not when somebody spoke
) STRICT, WITHOUT ROWID;

CREATE INDEX commitment_dates_date ON commitment_dates (date_id);
---------------------------------------------------------------------------------------------------- events and figures

CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
    kind TEXT NOT NULL                    -- what kind of meeting; meeting: nothing more is said of its form
        CHECK (kind = 'meeting' OR kind = 'summit' OR kind = 'conference' OR kind = 'session' OR
            kind = 'talks' OR kind = 'call'),
    status TEXT NOT NULL                  -- proposed: only wanted or thought of; cancelled: called off
        CHECK (status = 'stated' OR status = 'proposed' OR status = 'cancelled'),
    words_start INTEGER NOT NULL CHECK (words_start >= 0),  -- the words that name it first
    words_end INTEGER NOT NULL,
    place_city TEXT,                      -- the city in the source's words: Brüssel
    place_state TEXT REFERENCES states (code),             -- the state named, or whose capital the city is
    place_start INTEGER CHECK (place_start >= 0),          -- the words of the place, where there are any
    place_end INTEGER,
    time_start INTEGER CHECK (time_start >= 0),            -- the words of the time, where there are any
    time_end INTEGER,
    host_organization TEXT REFERENCES organizations (key), -- the body whose meeting it is, where the text names it
    host_start INTEGER CHECK (host_start >= 0),
    host_end INTEGER,
    mentions INTEGER NOT NULL CHECK (mentions >= 1),       -- how many places of the text speak of it
    start INTEGER NOT NULL CHECK (start >= 0),             -- evidence: the sentence that names it first
    end INTEGER NOT NULL,
    rule TEXT NOT NULL,                                    -- the rule that found it
    score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),     -- how sure the rule is
    CHECK (start < end),
    CHECK (words_start < words_end),
    CHECK ((place_start IS NULL) = (place_end IS NULL)),
    CHECK (place_start < place_end),
    CHECK (place_start IS NOT NULL OR COALESCE(place_city, place_state) IS NULL),
    CHECK ((time_start IS NULL) = (time_end IS NULL)),
    CHECK (time_start < time_end),
    CHECK ((host_start IS NULL) = (host_end IS NULL)),
    CHECK ((host_start IS NULL) = (host_organization IS NULL)),
    CHECK (host_start < host_end)
) STRICT;

CREATE INDEX events_source ON events (source_id, start);
CREATE INDEX events_place_city ON events (place_city, source_id) WHERE place_city IS NOT NULL;
CREATE INDEX events_place_state ON events (place_state) WHERE place_state IS NOT NULL;
CREATE INDEX events_host ON events (host_organization) WHERE host_organization IS NOT NULL;

CREATE TABLE attendances (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    actor_person_id INTEGER REFERENCES persons (id),       -- whose part it is: exactly one of these four
    actor_link_id INTEGER REFERENCES person_links (id),    -- for a person: the decision behind it
    actor_state TEXT REFERENCES states (code),
    actor_organization TEXT REFERENCES organizations (key),
    actor_collective_id INTEGER REFERENCES collectives (id),
    actor_start INTEGER NOT NULL CHECK (actor_start >= 0), -- the words that name the actor
    actor_end INTEGER NOT NULL,
    status TEXT NOT NULL                  -- expected: still to come; represented: somebody else was there for them
        CHECK (status = 'attended' OR status = 'expected' OR status = 'absent' OR status = 'represented'),
    certainty TEXT NOT NULL               -- how firmly the text states it
        CHECK (certainty = 'stated' OR certainty = 'hedged' OR certainty = 'unlikely'),
    for_state TEXT REFERENCES states (code),               -- whom a person takes part for, by the text or their office:
    for_organization TEXT REFERENCES organizations (key),  -- at most one of these two
    representative_person_id INTEGER REFERENCES persons (id),  -- who was there for the actor, where they are named
    representative_link_id INTEGER REFERENCES person_links (id),  -- the decision behind it
    representative_start INTEGER CHECK (representative_start >= 0),  -- the words for who was there
    representative_end INTEGER,
    start INTEGER NOT NULL CHECK (start >= 0),             -- evidence: the sentence that proves it
    end INTEGER NOT NULL,
    rule TEXT NOT NULL,                                    -- the rule that found it
    score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),     -- how sure the rule is
    CHECK (start < end),
    CHECK (actor_start < actor_end),
    CHECK (for_state IS NULL OR for_organization IS NULL),
    CHECK ((representative_start IS NULL) = (representative_end IS NULL)),
    CHECK (representative_start < representative_end),
    CHECK (representative_start IS NOT NULL OR representative_person_id IS NULL),
    CHECK (status <> 'represented' OR representative_start IS NOT NULL),
    CHECK ((actor_person_id IS NOT NULL) + (actor_state IS NOT NULL) + (actor_organization IS NOT NULL)
        + (actor_collective_id IS NOT NULL) = 1)
) STRICT;

CREATE INDEX attendances_actor_link ON attendances (actor_link_id) WHERE actor_link_id IS NOT NULL;
CREATE INDEX attendances_representative_link ON attendances (representative_link_id)
    WHERE representative_link_id IS NOT NULL;
CREATE INDEX attendances_event ON attendances (event_id, start);
CREATE INDEX attendances_actor_person ON attendances (actor_person_id) WHERE actor_person_id IS NOT NULL;
CREATE INDEX attendances_actor_state ON attendances (actor_state) WHERE actor_state IS NOT NULL;
CREATE INDEX attendances_actor_organization ON attendances (actor_organization) WHERE actor_organization IS NOT NULL;
CREATE INDEX attendances_actor_collective ON attendances (actor_collective_id) WHERE actor_collective_id IS NOT NULL;
CREATE INDEX attendances_for_state ON attendances (for_state) WHERE for_state IS NOT NULL;
CREATE INDEX attendances_for_organization ON attendances (for_organization) WHERE for_organization IS NOT NULL;
CREATE INDEX attendances_representative ON attendances (representative_person_id)
    WHERE representative_person_id IS NOT NULL;

CREATE TABLE figures (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
    event_id INTEGER REFERENCES events (id) ON DELETE SET NULL,  -- the meeting whose participants it counts
    at_least ANY CHECK (typeof(at_least) NOT IN ('text', 'blob') AND at_least >= 0),  -- NULL: no lower bound
    at_most ANY CHECK (typeof(at_most) NOT IN ('text', 'blob') AND at_most >= 0),     -- NULL: no upper bound
                                          -- whole numbers are INTEGER and exact: 73000; others REAL: 2.5
    bound TEXT NOT NULL                   -- how the text bounds the number: rund is about, knapp is below
        CHECK (bound = 'exactly' OR bound = 'about' OR bound = 'at_least' OR bound = 'more_than' OR
            bound = 'at_most' OR bound = 'less_than' OR bound = 'below' OR bound = 'between'),
    counted TEXT NOT NULL,                -- what is counted or measured, in the source's words: Länder, Tonnen
    unit_kind TEXT NOT NULL
        CHECK (unit_kind = 'count' OR unit_kind = 'currency' OR unit_kind = 'measure' OR unit_kind = 'percent'),
    currency TEXT CHECK (length(currency) = 3),  -- ISO 4217: EUR; NULL where the name is that of several currencies
    base TEXT,                            -- what states are called together: states, delegations; NULL: something else
    measured_start INTEGER CHECK (measured_start >= 0),  -- what is measured, where the unit is no thing: Weizen
    measured_end INTEGER,
    words_start INTEGER NOT NULL CHECK (words_start >= 0),  -- the number with its bound and unit
    words_end INTEGER NOT NULL,
    start INTEGER NOT NULL CHECK (start >= 0),             -- evidence: the sentence that it stands in
    end INTEGER NOT NULL,
    rule TEXT NOT NULL,                                    -- the rule that found it
    score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),     -- how sure the rule is
    CHECK (start < end),
    CHECK (words_start < words_end),
    CHECK ((measured_start IS NULL) = (measured_end IS NULL)),
    CHECK (measured_start < measured_end),
    CHECK (at_least IS NOT NULL OR at_most IS NOT NULL),
    CHECK (at_least <= at_most),
    CHECK (currency IS NULL OR unit_kind = 'currency')
) STRICT;

CREATE INDEX figures_source ON figures (source_id, start);
CREATE INDEX figures_event ON figures (event_id) WHERE event_id IS NOT NULL;

--------------------------------------------------------------------------------------------------- views for programs

-- A sentence that several current sources carry; not what one outlet has below article after article.
CREATE VIEW passages AS
SELECT id, sources, publishers, origin_source_id
FROM _passages
WHERE sources >= 2 AND NOT (sources >= 5 AND sources >= 4 * publishers);

-- Who carries a passage, and in which words.
CREATE VIEW passage_carriers AS
SELECT carriers.passage_id, carriers.source_id, carriers.start, carriers.end, passages.origin_source_id
FROM _passage_carriers AS carriers
JOIN passages ON passages.id = carriers.passage_id;

-- The passage that holds most of a statement; NULL where none does.
CREATE VIEW statement_passages AS
SELECT
    statements.id AS statement_id,
    CASE WHEN EXISTS (SELECT 1 FROM _passage_carriers WHERE source_id = statements.source_id) THEN (
        SELECT passage_id
        FROM (
            SELECT passage_id, start, shared, SUM(shared) OVER () AS shared_in_all
            FROM (
                SELECT
                    carriers.passage_id,
                    carriers.start,
                    min(carriers.end, statements.end) - max(carriers.start, statements.start) AS shared
                FROM passage_carriers AS carriers
                WHERE carriers.source_id = statements.source_id
                    AND carriers.start < statements.end AND carriers.end > statements.start))
        WHERE 2 * shared_in_all >= statements.end - statements.start
        ORDER BY shared DESC, start
        LIMIT 1) END AS passage_id
FROM statements;

-- The passage that holds most of a statement, and the source it counts for: the earliest that carries the passage.
CREATE VIEW statement_origins AS
SELECT
    statements.id AS statement_id,
    statements.source_id,
    (SELECT passage_id FROM statement_passages WHERE statement_id = statements.id) AS passage_id,
    COALESCE((
        SELECT passages.origin_source_id
        FROM statement_passages AS carried JOIN passages ON passages.id = carried.passage_id
        WHERE carried.statement_id = statements.id), statements.source_id) AS origin_source_id
FROM statements
JOIN sources ON sources.id = statements.source_id
WHERE sources.superseded_in IS NULL;

-- The passage that holds most of a commitment's evidence; NULL where none does.
CREATE VIEW commitment_passages AS
SELECT
    commitments.id AS commitment_id,
    CASE WHEN EXISTS (SELECT 1 FROM _passage_carriers WHERE source_id = commitments.source_id) THEN (
        SELECT passage_id
        FROM (
            SELECT passage_id, start, shared, SUM(shared) OVER () AS shared_in_all
            FROM (
                SELECT
                    carriers.passage_id,
                    carriers.start,
                    min(carriers.end, commitments.end) - max(carriers.start, commitments.start) AS shared
                FROM passage_carriers AS carriers
                WHERE carriers.source_id = commitments.source_id
                    AND carriers.start < commitments.end AND carriers.end > commitments.start))
        WHERE 2 * shared_in_all >= commitments.end - commitments.start
        ORDER BY shared DESC, start
        LIMIT 1) END AS passage_id
FROM commitments;

-- The passage that holds most of a commitment's evidence, and the source it counts for.
CREATE VIEW commitment_origins AS
SELECT
    commitments.id AS commitment_id,
    commitments.source_id,
    (SELECT passage_id FROM commitment_passages WHERE commitment_id = commitments.id) AS passage_id,
    COALESCE((
        SELECT passages.origin_source_id
        FROM commitment_passages AS carried JOIN passages ON passages.id = carried.passage_id
        WHERE carried.commitment_id = commitments.id), commitments.source_id) AS origin_source_id
FROM commitments
JOIN sources ON sources.id = commitments.source_id
WHERE sources.superseded_in IS NULL;

-- A place that names somebody, and the source it counts for.
CREATE VIEW mention_origins AS
SELECT
    mentions.id AS mention_id,
    mentions.source_id,
    COALESCE((
        SELECT carriers.origin_source_id
        FROM passage_carriers AS carriers
        WHERE carriers.source_id = mentions.source_id
            AND carriers.start <= mentions.start AND carriers.end >= mentions.end
        LIMIT 1), mentions.source_id) AS origin_source_id
FROM mentions
JOIN sources ON sources.id = mentions.source_id
WHERE sources.superseded_in IS NULL;

-- Each concept with itself and everything wider: filter on `wider` to find the narrower ones too.
CREATE VIEW concept_ancestors AS
WITH RECURSIVE ancestors (concept, wider) AS (
    SELECT key, key FROM concepts
    UNION
    SELECT ancestors.concept, concepts.broader
    FROM ancestors
    JOIN concepts ON concepts.key = ancestors.wider
    WHERE concepts.broader IS NOT NULL
)
SELECT concept, wider FROM ancestors;

-- The states a commitment is about: its actor, or the members that the text gives for its collective.
CREATE VIEW commitment_states AS
SELECT id AS commitment_id, actor_state AS state, 0 AS is_member
FROM commitments
WHERE actor_state IS NOT NULL
UNION ALL
SELECT commitments.id, collective_members.state, 1
FROM commitments
JOIN collective_members ON collective_members.collective_id = commitments.actor_collective_id;

----------------------------------------------------------------------------------------------------- views for people

-- They have no order of their own: with one, SQLite would read and sort all rows before it shows or counts the first.

CREATE VIEW source_overview AS
SELECT
    sources.name AS source,
    outlet,
    agency,
    place,
    published,
    language,
    length(text) AS characters,
    (SELECT count(*) FROM statements WHERE statements.source_id = sources.id) AS statements,
    (SELECT count(*) FROM commitments WHERE commitments.source_id = sources.id) AS commitments,
    (SELECT count(DISTINCT person_id) FROM mentions WHERE mentions.source_id = sources.id) AS persons,
    (SELECT count(DISTINCT state) FROM mentions WHERE mentions.source_id = sources.id) AS states,
    location,
    url,
    published_earliest,
    published_latest,
    sources.key AS source_key,
    sources.id AS source_id
FROM sources
WHERE superseded_in IS NULL;

CREATE VIEW statement_overview AS
SELECT
    statements.id AS id,
    COALESCE(
        persons.name,
        states.name,
        organizations.name,
        collectives.text,
        (SELECT group_concat(words, ' … ') FROM (
            SELECT substr(sources.text, spans.start + 1, spans.end - spans.start) AS words
            FROM statement_spans AS spans
            WHERE spans.statement_id = statements.id AND spans.part = 'speaker'
            ORDER BY spans.position))
    ) AS speaker,
    statements.kind,
    statements.medium,
    statements.quote,
    (SELECT group_concat(words, ' … ') FROM (
        SELECT substr(sources.text, spans.start + 1, spans.end - spans.start) AS words
        FROM statement_spans AS spans
        WHERE spans.statement_id = statements.id AND spans.part = 'cue'
        ORDER BY spans.position)) AS cue,
    (SELECT group_concat(words, ' … ') FROM (
        SELECT substr(sources.text, spans.start + 1, spans.end - spans.start) AS words
        FROM statement_spans AS spans
        WHERE spans.statement_id = statements.id AND spans.part = 'speaker'
        ORDER BY spans.position)) AS speaker_words,
    (SELECT group_concat(words, ' … ') FROM (
        SELECT substr(sources.text, spans.start + 1, spans.end - spans.start) AS words
        FROM statement_spans AS spans
        WHERE spans.statement_id = statements.id AND spans.part = 'addressee'
        ORDER BY spans.position)) AS addressee,
    sources.name AS source,
    sources.outlet,
    sources.agency,
    sources.published,
    substr(sources.text, statements.start + 1, statements.end - statements.start) AS evidence,
    statements.score,
    statements.rule,
    CASE
        WHEN statements.by_person_id IS NOT NULL THEN 'person'
        WHEN statements.by_state IS NOT NULL THEN 'state'
        WHEN statements.by_organization IS NOT NULL THEN 'organization'
        WHEN statements.by_collective_id IS NOT NULL THEN 'collective'
    END AS by_kind,
    COALESCE(persons.key, statements.by_state, statements.by_organization, collectives.text) AS by_key,
    sources.published_earliest,
    sources.published_latest,
    sources.key AS source_key,
    sources.id AS source_id,
    statements.start,
    statements.end,
    (SELECT passage_id FROM statement_passages WHERE statement_id = statements.id) AS passage_id,
    (SELECT origins.key
        FROM statement_origins JOIN sources AS origins ON origins.id = origin_source_id
        WHERE statement_id = statements.id) AS origin_key
FROM statements
JOIN sources ON sources.id = statements.source_id
LEFT JOIN persons ON persons.id = statements.by_person_id
LEFT JOIN states ON states.code = statements.by_state
LEFT JOIN organizations ON organizations.key = statements.by_organization
LEFT JOIN collectives ON collectives.id = statements.by_collective_id
WHERE sources.superseded_in IS NULL;

CREATE VIEW commitment_overview AS
SELECT
    commitments.id AS id,
    COALESCE(persons.name, states.name, organizations.name, collectives.text) AS actor,
    (SELECT group_concat(name, ', ') FROM (
        SELECT members.name
        FROM collective_members
        JOIN states AS members ON members.code = collective_members.state
        WHERE collective_members.collective_id = commitments.actor_collective_id
        ORDER BY members.name)) AS members,
    contributions.name AS contribution,
    substr(
        sources.text, commitments.contribution_start + 1,
        commitments.contribution_end - commitments.contribution_start
    ) AS contribution_words,
    substr(sources.text, quantities.start + 1, quantities.end - quantities.start) AS quantity,
    COALESCE(
        receiving_states.name,
        receiving_organizations.name,
        substr(
            sources.text, commitments.beneficiary_start + 1,
            commitments.beneficiary_end - commitments.beneficiary_start)
    ) AS beneficiary,
    substr(sources.text, commitments.place_start + 1, commitments.place_end - commitments.place_start) AS place,
    commitments.stance,
    commitments.certainty,
    (SELECT group_concat(name, '; ') FROM (
        SELECT concepts.name
        FROM commitment_conditions AS conditions
        JOIN concepts ON concepts.key = conditions.concept
        WHERE conditions.commitment_id = commitments.id
        ORDER BY conditions.position)) AS conditions,
    (SELECT group_concat(words, ' … ') FROM (
        SELECT substr(sources.text, conditions.start + 1, conditions.end - conditions.start) AS words
        FROM commitment_conditions AS conditions
        WHERE conditions.commitment_id = commitments.id
        ORDER BY conditions.position)) AS condition_words,
    substr(sources.text, commitments.reason_start + 1, commitments.reason_end - commitments.reason_start) AS reason,
    (SELECT group_concat(name, ', ') FROM (
        SELECT named.name
        FROM commitment_reason_states
        JOIN states AS named ON named.code = commitment_reason_states.state
        WHERE commitment_reason_states.commitment_id = commitments.id
        UNION
        SELECT concepts.name
        FROM commitment_reason_concepts
        JOIN concepts ON concepts.key = commitment_reason_concepts.concept
        WHERE commitment_reason_concepts.commitment_id = commitments.id
        ORDER BY 1)) AS reason_names,
    COALESCE(said_persons.name, said_states.name, said_organizations.name, said_collectives.text) AS attributed_to,
    sources.name AS source,
    sources.outlet,
    sources.agency,
    sources.published,
    substr(sources.text, commitments.start + 1, commitments.end - commitments.start) AS evidence,
    (SELECT group_concat(words, ' … ') FROM (
        SELECT substr(sources.text, evidences.start + 1, evidences.end - evidences.start) AS words
        FROM commitment_evidences AS evidences
        WHERE evidences.commitment_id = commitments.id
        ORDER BY evidences.position)) AS further_evidence,
    1 + (SELECT count(*)
        FROM commitment_evidences
        WHERE commitment_evidences.commitment_id = commitments.id) AS evidences,
    commitments.score,
    commitments.rule,
    CASE
        WHEN commitments.actor_person_id IS NOT NULL THEN 'person'
        WHEN commitments.actor_state IS NOT NULL THEN 'state'
        WHEN commitments.actor_organization IS NOT NULL THEN 'organization'
        ELSE 'collective'
    END AS actor_kind,
    COALESCE(persons.key, commitments.actor_state, commitments.actor_organization, collectives.text) AS actor_key,
    collectives.quantifier,
    collectives.base,
    (SELECT group_concat(state, ', ') FROM (
        SELECT state
        FROM collective_members
        WHERE collective_members.collective_id = commitments.actor_collective_id
        ORDER BY state)) AS member_keys,
    commitments.contribution AS contribution_key,
    quantities.at_least,
    quantities.at_most,
    quantities.bound,
    quantities.unit,
    quantities.unit_kind,
    quantities.currency,
    quantities.is_shared,
    CASE
        WHEN commitments.beneficiary_state IS NOT NULL THEN 'state'
        WHEN commitments.beneficiary_organization IS NOT NULL THEN 'organization'
    END AS beneficiary_kind,
    COALESCE(commitments.beneficiary_state, commitments.beneficiary_organization) AS beneficiary_key,
    commitments.place_state AS place_key,
    (SELECT group_concat(concept, ', ') FROM (
        SELECT concept
        FROM commitment_conditions AS conditions
        WHERE conditions.commitment_id = commitments.id
        ORDER BY conditions.position)) AS condition_keys,
    CASE
        WHEN commitments.attributed_person_id IS NOT NULL THEN 'person'
        WHEN commitments.attributed_state IS NOT NULL THEN 'state'
        WHEN commitments.attributed_organization IS NOT NULL THEN 'organization'
        WHEN commitments.attributed_collective_id IS NOT NULL THEN 'collective'
    END AS attributed_to_kind,
    COALESCE(
        said_persons.key, commitments.attributed_state, commitments.attributed_organization, said_collectives.text
    ) AS attributed_to_key,
    sources.published_earliest,
    sources.published_latest,
    sources.key AS source_key,
    sources.id AS source_id,
    commitments.statement_id,
    commitments.start,
    commitments.end,
    (SELECT passage_id FROM commitment_passages WHERE commitment_id = commitments.id) AS passage_id,
    (SELECT origins.key
        FROM commitment_origins JOIN sources AS origins ON origins.id = origin_source_id
        WHERE commitment_id = commitments.id) AS origin_key
FROM commitments
JOIN sources ON sources.id = commitments.source_id
JOIN concepts AS contributions ON contributions.key = commitments.contribution
LEFT JOIN persons ON persons.id = commitments.actor_person_id
LEFT JOIN states ON states.code = commitments.actor_state
LEFT JOIN organizations ON organizations.key = commitments.actor_organization
LEFT JOIN collectives ON collectives.id = commitments.actor_collective_id
LEFT JOIN commitment_quantities AS quantities ON quantities.commitment_id = commitments.id
LEFT JOIN states AS receiving_states ON receiving_states.code = commitments.beneficiary_state
LEFT JOIN organizations AS receiving_organizations
    ON receiving_organizations.key = commitments.beneficiary_organization
LEFT JOIN persons AS said_persons ON said_persons.id = commitments.attributed_person_id
LEFT JOIN states AS said_states ON said_states.code = commitments.attributed_state
LEFT JOIN organizations AS said_organizations ON said_organizations.key = commitments.attributed_organization
LEFT JOIN collectives AS said_collectives ON said_collectives.id = commitments.attributed_collective_id
WHERE sources.superseded_in IS NULL;

CREATE VIEW event_overview AS
SELECT
    events.id AS id,
    events.kind,
    substr(sources.text, events.words_start + 1, events.words_end - events.words_start) AS words,
    substr(sources.text, events.place_start + 1, events.place_end - events.place_start) AS place,
    substr(sources.text, events.time_start + 1, events.time_end - events.time_start) AS time,
    organizations.name AS host,
    events.status,
    (SELECT count(*) FROM attendances WHERE attendances.event_id = events.id) AS attendances,
    (SELECT group_concat(words, ', ') FROM (
        SELECT substr(sources.text, figures.words_start + 1, figures.words_end - figures.words_start) AS words
        FROM figures
        WHERE figures.event_id = events.id
        ORDER BY figures.start, figures.id)) AS figures,
    events.mentions,
    sources.name AS source,
    sources.outlet,
    sources.agency,
    sources.published,
    substr(sources.text, events.start + 1, events.end - events.start) AS evidence,
    events.score,
    events.rule,
    events.place_city,
    events.place_state AS place_key,
    events.host_organization AS host_key,
    sources.published_earliest,
    sources.published_latest,
    sources.key AS source_key,
    sources.id AS source_id,
    events.start,
    events.end
FROM events
JOIN sources ON sources.id = events.source_id
LEFT JOIN organizations ON organizations.key = events.host_organization
WHERE sources.superseded_in IS NULL;

-- One line a participant of a meeting; a state that a person takes part for stands in `for_name`.
CREATE VIEW attendance_overview AS
SELECT
    attendances.id AS id,
    attendances.event_id,
    events.kind AS event_kind,
    substr(sources.text, events.place_start + 1, events.place_end - events.place_start) AS event_place,
    substr(sources.text, events.time_start + 1, events.time_end - events.time_start) AS event_time,
    COALESCE(persons.name, states.name, organizations.name, collectives.text) AS actor,
    attendances.status,
    attendances.certainty,
    COALESCE(for_states.name, for_organizations.name) AS for_name,
    COALESCE(
        deputies.name,
        substr(
            sources.text, attendances.representative_start + 1,
            attendances.representative_end - attendances.representative_start)
    ) AS representative,
    sources.name AS source,
    sources.outlet,
    sources.agency,
    sources.published,
    substr(sources.text, attendances.start + 1, attendances.end - attendances.start) AS evidence,
    attendances.score,
    attendances.rule,
    CASE
        WHEN attendances.actor_person_id IS NOT NULL THEN 'person'
        WHEN attendances.actor_state IS NOT NULL THEN 'state'
        WHEN attendances.actor_organization IS NOT NULL THEN 'organization'
        ELSE 'collective'
    END AS actor_kind,
    COALESCE(persons.key, attendances.actor_state, attendances.actor_organization, collectives.text) AS actor_key,
    COALESCE(attendances.for_state, attendances.for_organization) AS for_key,
    deputies.key AS representative_key,
    sources.published_earliest,
    sources.published_latest,
    sources.key AS source_key,
    sources.id AS source_id,
    attendances.start,
    attendances.end
FROM attendances
JOIN events ON events.id = attendances.event_id
JOIN sources ON sources.id = events.source_id
LEFT JOIN persons ON persons.id = attendances.actor_person_id
LEFT JOIN states ON states.code = attendances.actor_state
LEFT JOIN organizations ON organizations.key = attendances.actor_organization
LEFT JOIN collectives ON collectives.id = attendances.actor_collective_id
LEFT JOIN states AS for_states ON for_states.code = attendances.for_state
LEFT JOIN organizations AS for_organizations ON for_organizations.key = attendances.for_organization
LEFT JOIN persons AS deputies ON deputies.id = attendances.representative_person_id
WHERE sources.superseded_in IS NULL;

CREATE VIEW figure_overview AS
SELECT
    figures.id AS id,
    substr(sources.text, figures.words_start + 1, figures.words_end - figures.words_start) AS quantity,
    figures.at_least,
    figures.at_most,
    figures.bound,
    figures.counted,
    substr(
        sources.text, figures.measured_start + 1, figures.measured_end - figures.measured_start) AS measured,
    events.kind AS event_kind,
    substr(sources.text, events.place_start + 1, events.place_end - events.place_start) AS event_place,
    substr(sources.text, events.time_start + 1, events.time_end - events.time_start) AS event_time,
    sources.name AS source,
    sources.outlet,
    sources.agency,
    sources.published,
    substr(sources.text, figures.start + 1, figures.end - figures.start) AS evidence,
    figures.score,
    figures.rule,
    figures.base,
    figures.unit_kind,
    figures.currency,
    figures.event_id,
    sources.published_earliest,
    sources.published_latest,
    sources.key AS source_key,
    sources.id AS source_id,
    figures.start,
    figures.end
FROM figures
JOIN sources ON sources.id = figures.source_id
LEFT JOIN events ON events.id = figures.event_id
WHERE sources.superseded_in IS NULL;

-- One line an office that one source gives a person.
CREATE VIEW office_overview AS
SELECT
    persons.name AS person,
    COALESCE(offices_held.qualifier || ' ', '') || offices.name
        || COALESCE(' of ' || COALESCE(states.name, organizations.name), '') AS office,
    offices_held.is_inferred,
    sources.name AS source,
    sources.outlet,
    sources.agency,
    sources.published,
    substr(sources.text, offices_held.start + 1, offices_held.end - offices_held.start) AS evidence,
    offices_held.rule,
    persons.key AS person_key,
    offices_held.office AS office_key,
    offices_held.of_state AS state_key,
    offices_held.of_organization AS organization_key,
    offices_held.qualifier,
    offices_held.person_id,
    sources.published_earliest,
    sources.published_latest,
    sources.key AS source_key,
    sources.id AS source_id,
    offices_held.id AS id,
    offices_held.start,
    offices_held.end,
    COALESCE((
        SELECT origins.key
        FROM passage_carriers AS carriers
        JOIN sources AS origins ON origins.id = carriers.origin_source_id
        WHERE carriers.source_id = offices_held.source_id
            AND carriers.start <= offices_held.start AND carriers.end >= offices_held.end
        LIMIT 1), sources.key) AS origin_key
FROM offices_held
JOIN sources ON sources.id = offices_held.source_id
JOIN persons ON persons.id = offices_held.person_id
JOIN offices ON offices.key = offices_held.office
LEFT JOIN states ON states.code = offices_held.of_state
LEFT JOIN organizations ON organizations.key = offices_held.of_organization
WHERE sources.superseded_in IS NULL;

CREATE VIEW person_overview AS
SELECT
    persons.name AS person,
    (SELECT group_concat(office, '; ') FROM (
        SELECT COALESCE(held.qualifier || ' ', '') || offices.name
            || COALESCE(' of ' || COALESCE(states.name, organizations.name), '') AS office
        FROM (
            SELECT DISTINCT office, of_state, of_organization, qualifier
            FROM offices_held
            WHERE offices_held.person_id = persons.id
                AND source_id NOT IN (SELECT id FROM sources WHERE superseded_in IS NOT NULL)) AS held
        JOIN offices ON offices.key = held.office
        LEFT JOIN states ON states.code = held.of_state
        LEFT JOIN organizations ON organizations.key = held.of_organization
        GROUP BY 1
        ORDER BY 1)) AS offices,
    (SELECT group_concat(name, ', ') FROM (
        SELECT name
        FROM person_names
        WHERE person_names.person_id = persons.id AND person_names.name <> persons.name
            AND (source_count > 0 OR source_id IS NULL)
        ORDER BY name)) AS other_names,
    (SELECT count(DISTINCT source_id)
        FROM mentions
        WHERE mentions.person_id = persons.id
            AND source_id NOT IN (SELECT id FROM sources WHERE superseded_in IS NOT NULL)) AS sources,
    (SELECT count(DISTINCT COALESCE((
            SELECT carriers.origin_source_id
            FROM passage_carriers AS carriers
            WHERE carriers.source_id = mentions.source_id
                AND carriers.start <= mentions.start AND carriers.end >= mentions.end
            LIMIT 1), mentions.source_id))
        FROM mentions
        WHERE mentions.person_id = persons.id
            AND source_id NOT IN (SELECT id FROM sources WHERE superseded_in IS NOT NULL)) AS origins,
    (SELECT count(*)
        FROM mentions
        WHERE mentions.person_id = persons.id
            AND source_id NOT IN (SELECT id FROM sources WHERE superseded_in IS NOT NULL)) AS mentions,
    (SELECT count(*)
        FROM statements
        WHERE statements.by_person_id = persons.id
            AND source_id NOT IN (SELECT id FROM sources WHERE superseded_in IS NOT NULL)) AS statements,
    (SELECT count(*)
        FROM commitments
        WHERE commitments.attributed_person_id = persons.id
            AND source_id NOT IN (SELECT id FROM sources WHERE superseded_in IS NOT NULL)) AS commitments_attributed,
    persons.key AS person_key,
    persons.id AS person_id
FROM persons
WHERE EXISTS (
    SELECT 1
    FROM person_links JOIN sources ON sources.id = person_links.source_id
    WHERE person_links.person_id = persons.id AND superseded_in IS NULL);

-- The states that a current source names.
CREATE VIEW state_overview AS
SELECT
    states.name AS state,
    states.name_de AS state_de,
    (SELECT count(DISTINCT source_id)
        FROM mentions
        WHERE mentions.state = states.code
            AND source_id NOT IN (SELECT id FROM sources WHERE superseded_in IS NOT NULL)) AS sources,
    (SELECT count(DISTINCT COALESCE((
            SELECT carriers.origin_source_id
            FROM passage_carriers AS carriers
            WHERE carriers.source_id = mentions.source_id
                AND carriers.start <= mentions.start AND carriers.end >= mentions.end
            LIMIT 1), mentions.source_id))
        FROM mentions
        WHERE mentions.state = states.code
            AND source_id NOT IN (SELECT id FROM sources WHERE superseded_in IS NOT NULL)) AS origins,
    (SELECT count(*)
        FROM mentions
        WHERE mentions.state = states.code
            AND source_id NOT IN (SELECT id FROM sources WHERE superseded_in IS NOT NULL)) AS mentions,
    (SELECT count(*)
        FROM statements
        WHERE statements.by_state = states.code
            AND source_id NOT IN (SELECT id FROM sources WHERE superseded_in IS NOT NULL)) AS statements,
    (SELECT count(*)
        FROM commitments
        WHERE commitments.actor_state = states.code
            AND source_id NOT IN (SELECT id FROM sources WHERE superseded_in IS NOT NULL)) AS commitments,
    (SELECT count(*)
        FROM collective_members
        JOIN commitments ON commitments.actor_collective_id = collective_members.collective_id
        JOIN sources ON sources.id = commitments.source_id
        WHERE collective_members.state = states.code AND superseded_in IS NULL) AS commitments_as_member,
    states.code AS state_key
FROM states
WHERE EXISTS (
    SELECT 1
    FROM mentions JOIN sources ON sources.id = mentions.source_id
    WHERE mentions.state = states.code AND superseded_in IS NULL)
    OR EXISTS (
    SELECT 1
    FROM commitments JOIN sources ON sources.id = commitments.source_id
    WHERE commitments.actor_state = states.code AND superseded_in IS NULL);

CREATE VIEW collective_overview AS
SELECT
    collectives.text AS collective,
    collectives.quantifier,
    collectives.base,
    collectives.at_least,
    collectives.at_most,
    collectives.is_approximate,
    (SELECT group_concat(name, ', ') FROM (
        SELECT states.name
        FROM collective_members
        JOIN states ON states.code = collective_members.state
        WHERE collective_members.collective_id = collectives.id
        ORDER BY states.name)) AS members,
    (SELECT count(*) FROM statements WHERE statements.by_collective_id = collectives.id) AS statements,
    (SELECT count(*) FROM commitments WHERE commitments.actor_collective_id = collectives.id) AS commitments,
    sources.name AS source,
    sources.outlet,
    sources.agency,
    sources.published,
    (SELECT group_concat(state, ', ') FROM (
        SELECT state FROM collective_members WHERE collective_members.collective_id = collectives.id ORDER BY state
    )) AS member_keys,
    sources.key AS source_key,
    sources.id AS source_id,
    collectives.id AS collective_id,
    collectives.start,
    collectives.end
FROM collectives
JOIN sources ON sources.id = collectives.source_id
WHERE sources.superseded_in IS NULL;

-- One line a source that carries a passage; agency is the one that all carriers credit which credit any.
CREATE VIEW passage_overview AS
SELECT
    passages.id AS passage_id,
    passages.sources,
    (SELECT CASE
            WHEN min(credits.agency) = max(credits.agency) THEN min(credits.agency)
            WHEN count(DISTINCT credits.family) = 1 THEN min(credits.family)
        END
        FROM (
            SELECT
                credited.agency,
                substr(credited.agency, 1, instr(credited.agency || '-', '-') - 1) AS family
            FROM passage_carriers
            JOIN sources AS credited ON credited.id = passage_carriers.source_id
            WHERE passage_carriers.passage_id = passages.id AND credited.agency IS NOT NULL
        ) AS credits) AS likely_agency,
    origins.name AS origin,
    carriers.source_id = passages.origin_source_id AS is_origin,
    sources.name AS source,
    sources.outlet,
    sources.agency,
    sources.published,
    substr(sources.text, carriers.start + 1, carriers.end - carriers.start) AS evidence,
    (SELECT count(*)
        FROM statements JOIN statement_passages AS carried ON carried.statement_id = statements.id
        WHERE statements.source_id = carriers.source_id AND statements.start < carriers.end
            AND statements.end > carriers.start AND carried.passage_id = passages.id) AS statements,
    (SELECT count(*)
        FROM commitments JOIN commitment_passages AS carried ON carried.commitment_id = commitments.id
        WHERE commitments.source_id = carriers.source_id AND commitments.start < carriers.end
            AND commitments.end > carriers.start AND carried.passage_id = passages.id) AS commitments,
    origins.published_earliest AS origin_published,
    origins.key AS origin_key,
    origin_carriers.start AS origin_start,
    sources.published_earliest,
    sources.published_latest,
    sources.key AS source_key,
    sources.id AS source_id,
    carriers.start,
    carriers.end
FROM passages
JOIN passage_carriers AS carriers ON carriers.passage_id = passages.id
JOIN sources ON sources.id = carriers.source_id
JOIN sources AS origins ON origins.id = passages.origin_source_id
JOIN (
    SELECT passage_id, source_id, min(start) AS start FROM passage_carriers GROUP BY passage_id, source_id
) AS origin_carriers
    ON origin_carriers.passage_id = passages.id AND origin_carriers.source_id = passages.origin_source_id;

-- One line a place that names a date.
CREATE VIEW date_overview AS
SELECT
    substr(sources.text, dates.start + 1, dates.end - dates.start) AS words,
    dates.edtf,
    dates.earliest,
    dates.latest,
    dates.anchor,
    (SELECT count(*) FROM statement_dates WHERE statement_dates.date_id = dates.id) AS statements,
    (SELECT count(*) FROM commitment_dates WHERE commitment_dates.date_id = dates.id) AS commitments,
    sources.name AS source,
    sources.outlet,
    sources.agency,
    sources.published,
    dates.rule,
    sources.published_earliest,
    sources.published_latest,
    sources.key AS source_key,
    sources.id AS source_id,
    dates.id AS id,
    dates.start,
    dates.end
FROM dates
JOIN sources ON sources.id = dates.source_id
WHERE sources.superseded_in IS NULL;
