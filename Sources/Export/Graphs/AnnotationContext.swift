/// The JSON-LD context of annotations: that of the Web Annotation vocabulary, then PROV, SKOS and terms of OnRecord.
enum AnnotationContext {
    static let text = """
        [
        "http://www.w3.org/ns/anno.jsonld",
        {
          "@vocab": "urn:onrecord:term:",
          "prov": "http://www.w3.org/ns/prov#",
          "skos": "http://www.w3.org/2004/02/skos/core#",
          "xsd": "http://www.w3.org/2001/XMLSchema#",
          "wasGeneratedBy": {"@id": "prov:wasGeneratedBy", "@type": "@id"},
          "wasDerivedFrom": {"@id": "prov:wasDerivedFrom", "@type": "@id"},
          "wasRevisionOf": {"@id": "prov:wasRevisionOf", "@type": "@id"},
          "hadPrimarySource": {"@id": "prov:hadPrimarySource", "@type": "@id"},
          "wasInformedBy": {"@id": "prov:wasInformedBy", "@type": "@id"},
          "wasAssociatedWith": {"@id": "prov:wasAssociatedWith", "@type": "@id"},
          "qualifiedAssociation": {"@id": "prov:qualifiedAssociation", "@type": "@id"},
          "agent": {"@id": "prov:agent", "@type": "@id"},
          "hadPlan": {"@id": "prov:hadPlan", "@type": "@id"},
          "startedAtTime": {"@id": "prov:startedAtTime", "@type": "xsd:dateTime"},
          "endedAtTime": {"@id": "prov:endedAtTime", "@type": "xsd:dateTime"},
          "prefLabel": {"@id": "skos:prefLabel", "@container": "@language"},
          "broader": {"@id": "skos:broader", "@type": "@id"},
          "firstPublishedIn": {"@type": "@id"},
          "speaker": {"@type": "@id"},
          "actor": {"@type": "@id"},
          "attributedTo": {"@type": "@id"},
          "beneficiary": {"@type": "@id"},
          "placeState": {"@type": "@id"},
          "member": {"@type": "@id"},
          "reasonState": {"@type": "@id"},
          "reasonConcept": {"@type": "@id"},
          "contribution": {"@type": "@id"},
          "concept": {"@type": "@id"},
          "statement": {"@type": "@id"},
          "part": {"@container": "@list"},
          "condition": {"@container": "@list"}
        }
        ]
        """
}
