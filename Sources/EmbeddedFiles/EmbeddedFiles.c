#include "EmbeddedFiles.h"

#include <string.h>

// One array a file. A test compares this list with the files in the lexicon's data folder.

static const unsigned char schema_sql[] = {
#embed "../../schema.sql"
};
static const unsigned char common_concepts_tsv[] = {
#embed "../Lexicon/Data/common/concepts.tsv"
};
static const unsigned char common_given_names_tsv[] = {
#embed "../Lexicon/Data/common/given_names.tsv"
};
static const unsigned char common_offices_tsv[] = {
#embed "../Lexicon/Data/common/offices.tsv"
};
static const unsigned char common_organizations_tsv[] = {
#embed "../Lexicon/Data/common/organizations.tsv"
};
static const unsigned char common_outlets_tsv[] = {
#embed "../Lexicon/Data/common/outlets.tsv"
};
static const unsigned char common_spellings_tsv[] = {
#embed "../Lexicon/Data/common/spellings.tsv"
};
static const unsigned char common_states_tsv[] = {
#embed "../Lexicon/Data/common/states.tsv"
};
static const unsigned char de_abbreviations_tsv[] = {
#embed "../Lexicon/Data/de/abbreviations.tsv"
};
static const unsigned char de_adjectives_tsv[] = {
#embed "../Lexicon/Data/de/adjectives.tsv"
};
static const unsigned char de_attendance_tsv[] = {
#embed "../Lexicon/Data/de/attendance.tsv"
};
static const unsigned char de_attributions_tsv[] = {
#embed "../Lexicon/Data/de/attributions.tsv"
};
static const unsigned char de_auxiliaries_tsv[] = {
#embed "../Lexicon/Data/de/auxiliaries.tsv"
};
static const unsigned char de_bounds_tsv[] = {
#embed "../Lexicon/Data/de/bounds.tsv"
};
static const unsigned char de_cities_tsv[] = {
#embed "../Lexicon/Data/de/cities.tsv"
};
static const unsigned char de_collectives_tsv[] = {
#embed "../Lexicon/Data/de/collectives.tsv"
};
static const unsigned char de_complements_tsv[] = {
#embed "../Lexicon/Data/de/complements.tsv"
};
static const unsigned char de_concepts_tsv[] = {
#embed "../Lexicon/Data/de/concepts.tsv"
};
static const unsigned char de_conditions_tsv[] = {
#embed "../Lexicon/Data/de/conditions.tsv"
};
static const unsigned char de_conjugation_tsv[] = {
#embed "../Lexicon/Data/de/conjugation.tsv"
};
static const unsigned char de_event_nouns_tsv[] = {
#embed "../Lexicon/Data/de/event_nouns.tsv"
};
static const unsigned char de_function_words_tsv[] = {
#embed "../Lexicon/Data/de/function_words.tsv"
};
static const unsigned char de_inflection_tsv[] = {
#embed "../Lexicon/Data/de/inflection.tsv"
};
static const unsigned char de_irregular_forms_tsv[] = {
#embed "../Lexicon/Data/de/irregular_forms.tsv"
};
static const unsigned char de_labels_tsv[] = {
#embed "../Lexicon/Data/de/labels.tsv"
};
static const unsigned char de_layout_tsv[] = {
#embed "../Lexicon/Data/de/layout.tsv"
};
static const unsigned char de_markers_tsv[] = {
#embed "../Lexicon/Data/de/markers.tsv"
};
static const unsigned char de_nouns_tsv[] = {
#embed "../Lexicon/Data/de/nouns.tsv"
};
static const unsigned char de_numbers_tsv[] = {
#embed "../Lexicon/Data/de/numbers.tsv"
};
static const unsigned char de_office_qualifiers_tsv[] = {
#embed "../Lexicon/Data/de/office_qualifiers.tsv"
};
static const unsigned char de_offices_tsv[] = {
#embed "../Lexicon/Data/de/offices.tsv"
};
static const unsigned char de_organizations_tsv[] = {
#embed "../Lexicon/Data/de/organizations.tsv"
};
static const unsigned char de_parties_tsv[] = {
#embed "../Lexicon/Data/de/parties.tsv"
};
static const unsigned char de_questions_tsv[] = {
#embed "../Lexicon/Data/de/questions.tsv"
};
static const unsigned char de_roles_tsv[] = {
#embed "../Lexicon/Data/de/roles.tsv"
};
static const unsigned char de_speech_nouns_tsv[] = {
#embed "../Lexicon/Data/de/speech_nouns.tsv"
};
static const unsigned char de_speech_verbs_tsv[] = {
#embed "../Lexicon/Data/de/speech_verbs.tsv"
};
static const unsigned char de_stances_tsv[] = {
#embed "../Lexicon/Data/de/stances.tsv"
};
static const unsigned char de_stems_tsv[] = {
#embed "../Lexicon/Data/de/stems.tsv"
};
static const unsigned char de_states_tsv[] = {
#embed "../Lexicon/Data/de/states.tsv"
};
static const unsigned char de_time_words_tsv[] = {
#embed "../Lexicon/Data/de/time_words.tsv"
};
static const unsigned char de_units_tsv[] = {
#embed "../Lexicon/Data/de/units.tsv"
};
static const unsigned char de_verbs_tsv[] = {
#embed "../Lexicon/Data/de/verbs.tsv"
};
static const unsigned char en_concepts_tsv[] = {
#embed "../Lexicon/Data/en/concepts.tsv"
};
static const unsigned char en_inflection_tsv[] = {
#embed "../Lexicon/Data/en/inflection.tsv"
};
static const unsigned char en_labels_tsv[] = {
#embed "../Lexicon/Data/en/labels.tsv"
};
static const unsigned char en_offices_tsv[] = {
#embed "../Lexicon/Data/en/offices.tsv"
};
static const unsigned char en_organizations_tsv[] = {
#embed "../Lexicon/Data/en/organizations.tsv"
};
static const unsigned char en_questions_tsv[] = {
#embed "../Lexicon/Data/en/questions.tsv"
};
static const unsigned char en_rules_tsv[] = {
#embed "../Lexicon/Data/en/rules.tsv"
};
static const unsigned char en_states_tsv[] = {
#embed "../Lexicon/Data/en/states.tsv"
};

#define FILE_ENTRY(name, array) {name, array, sizeof(array)}

static const EmbeddedFile files[] = {
    FILE_ENTRY("schema.sql", schema_sql),
    FILE_ENTRY("common/concepts.tsv", common_concepts_tsv),
    FILE_ENTRY("common/given_names.tsv", common_given_names_tsv),
    FILE_ENTRY("common/offices.tsv", common_offices_tsv),
    FILE_ENTRY("common/organizations.tsv", common_organizations_tsv),
    FILE_ENTRY("common/outlets.tsv", common_outlets_tsv),
    FILE_ENTRY("common/spellings.tsv", common_spellings_tsv),
    FILE_ENTRY("common/states.tsv", common_states_tsv),
    FILE_ENTRY("de/abbreviations.tsv", de_abbreviations_tsv),
    FILE_ENTRY("de/adjectives.tsv", de_adjectives_tsv),
    FILE_ENTRY("de/attendance.tsv", de_attendance_tsv),
    FILE_ENTRY("de/attributions.tsv", de_attributions_tsv),
    FILE_ENTRY("de/auxiliaries.tsv", de_auxiliaries_tsv),
    FILE_ENTRY("de/bounds.tsv", de_bounds_tsv),
    FILE_ENTRY("de/cities.tsv", de_cities_tsv),
    FILE_ENTRY("de/collectives.tsv", de_collectives_tsv),
    FILE_ENTRY("de/complements.tsv", de_complements_tsv),
    FILE_ENTRY("de/concepts.tsv", de_concepts_tsv),
    FILE_ENTRY("de/conditions.tsv", de_conditions_tsv),
    FILE_ENTRY("de/conjugation.tsv", de_conjugation_tsv),
    FILE_ENTRY("de/event_nouns.tsv", de_event_nouns_tsv),
    FILE_ENTRY("de/function_words.tsv", de_function_words_tsv),
    FILE_ENTRY("de/inflection.tsv", de_inflection_tsv),
    FILE_ENTRY("de/irregular_forms.tsv", de_irregular_forms_tsv),
    FILE_ENTRY("de/labels.tsv", de_labels_tsv),
    FILE_ENTRY("de/layout.tsv", de_layout_tsv),
    FILE_ENTRY("de/markers.tsv", de_markers_tsv),
    FILE_ENTRY("de/nouns.tsv", de_nouns_tsv),
    FILE_ENTRY("de/numbers.tsv", de_numbers_tsv),
    FILE_ENTRY("de/office_qualifiers.tsv", de_office_qualifiers_tsv),
    FILE_ENTRY("de/offices.tsv", de_offices_tsv),
    FILE_ENTRY("de/organizations.tsv", de_organizations_tsv),
    FILE_ENTRY("de/parties.tsv", de_parties_tsv),
    FILE_ENTRY("de/questions.tsv", de_questions_tsv),
    FILE_ENTRY("de/roles.tsv", de_roles_tsv),
    FILE_ENTRY("de/speech_nouns.tsv", de_speech_nouns_tsv),
    FILE_ENTRY("de/speech_verbs.tsv", de_speech_verbs_tsv),
    FILE_ENTRY("de/stances.tsv", de_stances_tsv),
    FILE_ENTRY("de/stems.tsv", de_stems_tsv),
    FILE_ENTRY("de/states.tsv", de_states_tsv),
    FILE_ENTRY("de/time_words.tsv", de_time_words_tsv),
    FILE_ENTRY("de/units.tsv", de_units_tsv),
    FILE_ENTRY("de/verbs.tsv", de_verbs_tsv),
    FILE_ENTRY("en/concepts.tsv", en_concepts_tsv),
    FILE_ENTRY("en/inflection.tsv", en_inflection_tsv),
    FILE_ENTRY("en/labels.tsv", en_labels_tsv),
    FILE_ENTRY("en/offices.tsv", en_offices_tsv),
    FILE_ENTRY("en/organizations.tsv", en_organizations_tsv),
    FILE_ENTRY("en/questions.tsv", en_questions_tsv),
    FILE_ENTRY("en/rules.tsv", en_rules_tsv),
    FILE_ENTRY("en/states.tsv", en_states_tsv),
};

size_t embedded_file_count(void) { return sizeof(files) / sizeof(files[0]); }

const EmbeddedFile *embedded_file_at(size_t index) { return &files[index]; }

const EmbeddedFile *embedded_file(const char *name) {
    for (size_t i = 0; i < embedded_file_count(); i++)
        if (strcmp(files[i].name, name) == 0) return &files[i];
    return NULL;
}
