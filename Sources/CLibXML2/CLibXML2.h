#pragma once
#include <libxml/xmlversion.h>
// Where libxml2 was built with ICU its headers include ICU's, which are not those that Swift's Foundation has.
// Only a private struct would use them.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>

/// `xmlFree` is a variable, which Swift cannot read safely.
static inline void onrecord_xml_free(void *memory) { xmlFree(memory); }
