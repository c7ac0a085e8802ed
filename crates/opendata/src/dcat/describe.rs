//! A catalogue as statements.

use super::authority::{self, AccessRight, FileType};
use super::graph::{Graph, Node, Term};
use super::{Agent, Catalogue, Contact, DataService, Dataset, DcatError, Distribution, PeriodOfTime, Texts};

type Done = Result<(), DcatError>;

pub(super) fn graph(catalogue: &Catalogue) -> Result<Graph, DcatError> {
    let mut describing = Describing { graph: Graph::default() };
    describing.catalogue(catalogue)?;
    Ok(describing.graph)
}

struct Describing {
    graph: Graph,
}

impl Describing {
    fn catalogue(&mut self, catalogue: &Catalogue) -> Done {
        let of = &catalogue.iri;
        self.begin(of, "dcat:Catalog")?;
        self.needed(of, "dct:title", &catalogue.titles, "title")?;
        self.needed(of, "dct:description", &catalogue.descriptions, "description")?;
        self.agent(of, "dct:publisher", &catalogue.publisher)?;
        self.linked(of, "foaf:homepage", catalogue.homepage.as_ref(), "foaf:Document")?;
        self.languages(of, &catalogue.languages)?;
        self.linked(of, "dct:spatial", &catalogue.places, "dct:Location")?;
        self.time(of, "dct:issued", &catalogue.issued)?;
        self.time(of, "dct:modified", &catalogue.modified)?;
        self.linked(of, "dct:license", catalogue.licence.as_ref(), "dct:LicenseDocument")?;
        if catalogue.datasets.iter().any(|d| !d.themes.is_empty()) {
            let scheme = authority::THEMES.to_owned();
            self.linked(of, "dcat:themeTaxonomy", [&scheme], "skos:ConceptScheme")?;
            self.graph.node(&scheme).say("dct:title", Term::Text("Data theme".to_owned(), "en".to_owned()));
        }
        // All of them are named before any is described: they refer to one another.
        for dataset in &catalogue.datasets {
            self.linked(of, "dcat:dataset", [&dataset.iri], "dcat:Dataset")?;
        }
        for service in &catalogue.services {
            self.linked(of, "dcat:service", [&service.iri], "dcat:DataService")?;
        }
        for dataset in &catalogue.datasets {
            self.dataset(dataset)?;
        }
        for service in &catalogue.services {
            self.service(service)?;
        }
        Ok(())
    }

    fn dataset(&mut self, dataset: &Dataset) -> Done {
        let of = &dataset.iri;
        self.needed(of, "dct:title", &dataset.titles, "title")?;
        self.needed(of, "dct:description", &dataset.descriptions, "description")?;
        self.plain(of, "dct:identifier", &dataset.identifier);
        self.texts(of, "dcat:keyword", &dataset.keywords)?;
        for theme in &dataset.themes {
            self.concept(of, "dcat:theme", theme.iri(), theme.label())?;
        }
        if let Some(agent) = &dataset.publisher {
            self.agent(of, "dct:publisher", agent)?;
        }
        for agent in &dataset.creators {
            self.agent(of, "dct:creator", agent)?;
        }
        self.contact(of, &dataset.contact)?;
        self.linked(of, "dcat:landingPage", dataset.landing_page.as_ref(), "foaf:Document")?;
        self.languages(of, &dataset.languages)?;
        self.linked(of, "dct:spatial", &dataset.places, "dct:Location")?;
        for period in &dataset.periods {
            let value = Term::Nameless(stretch(of, period)?);
            self.graph.node(of).say("dct:temporal", value);
        }
        if let Some(text) = &dataset.temporal_resolution {
            self.graph.node(of).say("dcat:temporalResolution", duration(text)?);
        }
        self.time(of, "dct:issued", &dataset.issued)?;
        self.time(of, "dct:modified", &dataset.modified)?;
        let frequency = dataset.frequency.map(|f| f.iri());
        self.linked(of, "dct:accrualPeriodicity", frequency.as_ref(), "dct:Frequency")?;
        self.access(of, dataset.access)?;
        self.plain(of, "dcat:version", &dataset.version);
        self.linked(of, "dct:conformsTo", &dataset.conforms_to, "dct:Standard")?;
        if !dataset.provenance.is_empty() {
            let mut statement = Node { classes: vec!["dct:ProvenanceStatement"], ..Node::default() };
            said(&mut statement, "rdfs:label", &dataset.provenance)?;
            self.graph.node(of).say("dct:provenance", Term::Nameless(statement));
        }
        for distribution in &dataset.distributions {
            self.linked(of, "dcat:distribution", [&distribution.iri], "dcat:Distribution")?;
            self.distribution(distribution)?;
        }
        Ok(())
    }

    fn distribution(&mut self, distribution: &Distribution) -> Done {
        let of = &distribution.iri;
        self.texts(of, "dct:title", &distribution.titles)?;
        self.texts(of, "dct:description", &distribution.descriptions)?;
        if distribution.access_url.is_empty() {
            return Err(missing(of, "address"));
        }
        self.link(of, "dcat:accessURL", [&distribution.access_url])?;
        self.link(of, "dcat:downloadURL", distribution.download_url.as_ref())?;
        self.formats(of, distribution.format.as_ref())?;
        self.media_type(of, "dcat:mediaType", &distribution.media_type)?;
        self.media_type(of, "dcat:packageFormat", &distribution.package_media_type)?;
        self.linked(of, "dct:license", distribution.licence.as_ref(), "dct:LicenseDocument")?;
        if let Some(bytes) = distribution.byte_size {
            let value = Term::Typed(bytes.to_string(), Some("xsd:nonNegativeInteger"));
            self.graph.node(of).say("dcat:byteSize", value);
        }
        if let Some(hash) = &distribution.sha256 {
            self.checksum(of, hash)?;
        }
        self.time(of, "dct:issued", &distribution.issued)?;
        self.time(of, "dct:modified", &distribution.modified)?;
        self.languages(of, &distribution.languages)?;
        self.linked(of, "dct:conformsTo", &distribution.conforms_to, "dct:Standard")?;
        if let Some(word) = distribution.availability {
            self.concept(of, "dcatap:availability", word.iri(), word.label())?;
        }
        self.known(of, "dcat:accessService", distribution.service.as_ref(), "dcat:DataService")
    }

    fn service(&mut self, service: &DataService) -> Done {
        let of = &service.iri;
        self.needed(of, "dct:title", &service.titles, "title")?;
        self.texts(of, "dct:description", &service.descriptions)?;
        if service.endpoint_url.is_empty() {
            return Err(missing(of, "endpoint"));
        }
        // Everything is an rdfs:Resource; the profile's ranges want it said here all the same.
        self.linked(of, "dcat:endpointURL", [&service.endpoint_url], "rdfs:Resource")?;
        self.linked(of, "dcat:endpointDescription", service.endpoint_description.as_ref(), "rdfs:Resource")?;
        self.linked(of, "dcat:landingPage", service.landing_page.as_ref(), "foaf:Document")?;
        if let Some(agent) = &service.publisher {
            self.agent(of, "dct:publisher", agent)?;
        }
        self.contact(of, &service.contact)?;
        self.linked(of, "dct:conformsTo", &service.conforms_to, "dct:Standard")?;
        self.formats(of, &service.formats)?;
        self.linked(of, "dct:license", service.licence.as_ref(), "dct:LicenseDocument")?;
        self.access(of, service.access)?;
        self.known(of, "dcat:servesDataset", &service.serves, "dcat:Dataset")
    }

    fn agent(&mut self, of: &str, property: &'static str, agent: &Agent) -> Done {
        self.linked(of, property, [&agent.iri], "foaf:Agent")?;
        let of = &agent.iri;
        self.needed(of, "foaf:name", &agent.names, "name")?;
        if let Some(kind) = agent.kind {
            self.concept(of, "dct:type", kind.iri(), kind.label())?;
        }
        self.linked(of, "foaf:homepage", agent.homepage.as_ref(), "foaf:Document")?;
        let mail = agent.email.as_ref().map(|address| format!("mailto:{address}"));
        self.link(of, "foaf:mbox", mail.as_ref())
    }

    fn contact(&mut self, of: &str, contact: &Option<Contact>) -> Done {
        let Some(contact) = contact else { return Ok(()) };
        let mut card = Node { classes: vec!["vcard:Kind", "vcard:Organization"], ..Node::default() };
        said(&mut card, "vcard:fn", &contact.names)?;
        if let Some(address) = &contact.email {
            card.say("vcard:hasEmail", Term::Iri(iri(&format!("mailto:{address}"))?));
        }
        if let Some(page) = &contact.page {
            card.say("vcard:hasURL", Term::Iri(iri(page)?));
        }
        self.graph.node(of).say("dcat:contactPoint", Term::Nameless(card));
        Ok(())
    }

    fn checksum(&mut self, of: &str, hash: &str) -> Done {
        if hash.len() != 64 || !hash.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(DcatError::Checksum(hash.to_owned()));
        }
        let algorithm = "http://spdx.org/rdf/terms#checksumAlgorithm_sha256";
        self.graph.node(algorithm).class("spdx:ChecksumAlgorithm");
        let mut sum = Node { classes: vec!["spdx:Checksum"], ..Node::default() };
        sum.say("spdx:algorithm", Term::Iri(algorithm.to_owned()));
        // Written the way a reader compares it: hexadecimal values are the same in either case, their texts are not.
        sum.say("spdx:checksumValue", Term::Typed(hash.to_ascii_lowercase(), Some("xsd:hexBinary")));
        self.graph.node(of).say("spdx:checksum", Term::Nameless(sum));
        Ok(())
    }

    fn media_type(&mut self, of: &str, property: &'static str, name: &Option<String>) -> Done {
        let address =
            name.as_ref().map(|name| format!("https://www.iana.org/assignments/media-types/{name}"));
        self.linked(of, property, address.as_ref(), "dct:MediaType")
    }

    fn formats<'a>(&mut self, of: &str, formats: impl IntoIterator<Item = &'a FileType>) -> Done {
        for format in formats {
            self.linked(of, "dct:format", [&format.iri()], "dct:MediaTypeOrExtent")?;
        }
        Ok(())
    }

    fn access(&mut self, of: &str, right: Option<AccessRight>) -> Done {
        let right = right.map(|r| r.iri());
        self.linked(of, "dct:accessRights", right.as_ref(), "dct:RightsStatement")
    }

    fn concept(&mut self, of: &str, property: &'static str, word: String, label: &str) -> Done {
        self.linked(of, property, [&word], "skos:Concept")?;
        self.graph.node(&word).say("skos:prefLabel", Term::Text(label.to_owned(), "en".to_owned()));
        Ok(())
    }

    fn languages(&mut self, of: &str, tags: &[String]) -> Done {
        for tag in tags {
            let known = authority::language(tag).ok_or_else(|| DcatError::Language(tag.clone()))?;
            self.linked(of, "dct:language", [&known], "dct:LinguisticSystem")?;
        }
        Ok(())
    }

    /// A new thing with a name and a class.
    fn begin(&mut self, name: &str, class: &'static str) -> Done {
        let name = iri(name)?;
        self.graph.node(&name).class(class);
        Ok(())
    }

    /// Says where something is.
    fn link<'a>(
        &mut self,
        of: &str,
        property: &'static str,
        to: impl IntoIterator<Item = &'a String>,
    ) -> Done {
        for name in to {
            let name = iri(name)?;
            self.graph.node(of).say(property, Term::Iri(name));
        }
        Ok(())
    }

    /// Says where something is, and of what class.
    fn linked<'a>(
        &mut self,
        of: &str,
        property: &'static str,
        to: impl IntoIterator<Item = &'a String>,
        class: &'static str,
    ) -> Done {
        for name in to {
            self.link(of, property, [name])?;
            self.begin(name, class)?;
        }
        Ok(())
    }

    /// Says which thing of the catalogue it is.
    fn known<'a>(
        &mut self,
        of: &str,
        property: &'static str,
        to: impl IntoIterator<Item = &'a String>,
        class: &'static str,
    ) -> Done {
        for name in to {
            if !self.graph.is_a(name, class) {
                return Err(DcatError::Dangling { from: of.to_owned(), to: name.clone() });
            }
            self.link(of, property, [name])?;
        }
        Ok(())
    }

    fn needed(&mut self, of: &str, property: &'static str, texts: &Texts, what: &'static str) -> Done {
        if texts.is_empty() {
            return Err(missing(of, what));
        }
        self.texts(of, property, texts)
    }

    fn texts(&mut self, of: &str, property: &'static str, texts: &Texts) -> Done {
        said(self.graph.node(of), property, texts)
    }

    fn plain(&mut self, of: &str, property: &'static str, text: &Option<String>) {
        if let Some(text) = text {
            self.graph.node(of).say(property, Term::Typed(text.clone(), None));
        }
    }

    fn time(&mut self, of: &str, property: &'static str, text: &Option<String>) -> Done {
        if let Some(text) = text {
            self.graph.node(of).say(property, time(text)?);
        }
        Ok(())
    }
}

fn missing(of: &str, what: &'static str) -> DcatError {
    DcatError::Missing { of: of.to_owned(), what }
}

fn said(node: &mut Node, property: &'static str, texts: &Texts) -> Done {
    for (language, text) in texts {
        let mut parts = language.split('-');
        let first = parts.next().unwrap_or_default();
        let letters = (1..=8).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_alphabetic());
        let rest = |p: &str| (1..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric());
        if !letters || !parts.all(rest) {
            return Err(DcatError::Language(language.clone()));
        }
        node.say(property, Term::Text(text.clone(), language.clone()));
    }
    Ok(())
}

fn stretch(of: &str, period: &PeriodOfTime) -> Result<Node, DcatError> {
    let mut node = Node { classes: vec!["dct:PeriodOfTime"], ..Node::default() };
    if period.start.is_none() && period.end.is_none() {
        return Err(missing(of, "beginning or end of its period"));
    }
    for (property, text) in [("dcat:startDate", &period.start), ("dcat:endDate", &period.end)] {
        if let Some(text) = text {
            node.say(property, time(text)?);
        }
    }
    Ok(node)
}

/// The text, if it is an IRI that stands on its own and needs no escaping.
fn iri(text: &str) -> Result<String, DcatError> {
    let scheme = text.split(':').next().unwrap_or_default();
    let absolute = scheme.len() < text.len()
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b));
    let forbidden = |c: char| c <= ' ' || c.is_control() || "<>\"{}|^`\\".contains(c);
    if absolute && !text.contains(forbidden) {
        Ok(text.to_owned())
    } else {
        Err(DcatError::Iri(text.to_owned()))
    }
}

fn time(text: &str) -> Result<Term, DcatError> {
    let shape: String = text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    let day = |text: String| text.parse::<jiff::civil::Date>().is_ok();
    let kind = match shape.as_str() {
        "0000" => "xsd:gYear",
        "0000-00" if day(format!("{text}-01")) => "xsd:gYearMonth",
        "0000-00-00" if day(text.to_owned()) => "xsd:date",
        _ if text.get(10..11) == Some("T") && text.parse::<jiff::Timestamp>().is_ok() => "xsd:dateTime",
        _ => return Err(DcatError::Time(text.to_owned())),
    };
    Ok(Term::Typed(text.to_owned(), Some(kind)))
}

/// Years, months, days, hours, minutes, seconds, in this order and at least one of them.
fn duration(text: &str) -> Result<Term, DcatError> {
    let refused = || DcatError::Duration(text.to_owned());
    let rest = text.strip_prefix('P').ok_or_else(refused)?;
    let (days, clock) = rest.split_once('T').map_or((rest, None), |(days, clock)| (days, Some(clock)));
    let parts = |mut rest: &str, units: &str| {
        let mut units = units.chars();
        while !rest.is_empty() {
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            let unit = rest[digits..].chars().next();
            if digits == 0 || unit.is_none_or(|unit| !units.any(|known| known == unit)) {
                return false;
            }
            rest = &rest[digits + 1..];
        }
        true
    };
    let something = !days.is_empty() || clock.is_some();
    let clock_right = clock.is_none_or(|clock| !clock.is_empty() && parts(clock, "HMS"));
    if !(something && parts(days, "YMD") && clock_right) {
        return Err(refused());
    }
    Ok(Term::Typed(text.to_owned(), Some("xsd:duration")))
}
