//! The words of the vocabularies that the profile prescribes: the EU's authority tables and ADMS.

const EU: &str = "http://publications.europa.eu/resource/authority/";

/// The scheme that [`Theme`]s belong to.
pub const THEMES: &str = "http://publications.europa.eu/resource/authority/data-theme";

macro_rules! vocabulary {
    ($(#[$about:meta])* $name:ident, $base:expr, { $($(#[$doc:meta])* $word:ident = $code:literal, $label:literal;)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = $label] $word,)+
        }

        impl $name {
            /// All of them.
            pub const ALL: &'static [$name] = &[$($name::$word,)+];

            /// Its code in the vocabulary.
            pub fn code(self) -> &'static str {
                match self { $($name::$word => $code,)+ }
            }

            /// What the vocabulary calls it in English.
            pub fn label(self) -> &'static str {
                match self { $($name::$word => $label,)+ }
            }

            /// The word of that code.
            pub fn from_code(code: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|word| word.code() == code)
            }

            /// Its IRI.
            pub fn iri(self) -> String {
                format!("{}{}", $base, self.code())
            }
        }
    };
}

vocabulary!(
    /// What data are about.
    Theme, format_args!("{EU}data-theme/"), {
        Agriculture = "AGRI", "Agriculture, fisheries, forestry and food";
        Economy = "ECON", "Economy and finance";
        Education = "EDUC", "Education, culture and sport";
        Energy = "ENER", "Energy";
        Environment = "ENVI", "Environment";
        Government = "GOVE", "Government and public sector";
        Health = "HEAL", "Health";
        International = "INTR", "International issues";
        Justice = "JUST", "Justice, legal system and public safety";
        Provisional = "OP_DATPRO", "Provisional data";
        Regions = "REGI", "Regions and cities";
        Society = "SOCI", "Population and society";
        Technology = "TECH", "Science and technology";
        Transport = "TRAN", "Transport";
    }
);

vocabulary!(
    /// How often data change.
    Frequency, format_args!("{EU}frequency/"), {
        Continuous = "CONT", "continuous";
        Daily = "DAILY", "daily";
        Weekly = "WEEKLY", "weekly";
        Biweekly = "BIWEEKLY", "biweekly";
        Monthly = "MONTHLY", "monthly";
        Bimonthly = "BIMONTHLY", "bimonthly";
        Quarterly = "QUARTERLY", "quarterly";
        SemiAnnual = "ANNUAL_2", "semiannual";
        Annual = "ANNUAL", "annual";
        Biennial = "BIENNIAL", "biennial";
        Triennial = "TRIENNIAL", "triennial";
        Quinquennial = "QUINQUENNIAL", "quinquennial";
        Decennial = "DECENNIAL", "decennial";
        Irregular = "IRREG", "irregular";
        Never = "NEVER", "never";
        Unknown = "UNKNOWN", "unknown";
    }
);

vocabulary!(
    /// Who may have data.
    AccessRight, format_args!("{EU}access-right/"), {
        Public = "PUBLIC", "public";
        Restricted = "RESTRICTED", "restricted";
        NonPublic = "NON_PUBLIC", "non-public";
    }
);

vocabulary!(
    /// How long a file or a service is meant to stay.
    Availability, format_args!("{EU}planned-availability/"), {
        Temporary = "TEMPORARY", "temporary";
        Experimental = "EXPERIMENTAL", "experimental";
        Available = "AVAILABLE", "available";
        Stable = "STABLE", "stable";
    }
);

vocabulary!(
    /// Formats of files.
    FileType, format_args!("{EU}file-type/"), {
        Csv = "CSV", "CSV";
        Json = "JSON", "JSON";
        JsonLd = "JSON_LD", "JSON-LD";
        Xlsx = "XLSX", "XLSX";
        Parquet = "PARQUET", "Parquet";
        Zip = "ZIP", "ZIP";
        Xml = "XML", "XML";
        Turtle = "RDF_TURTLE", "RDF Turtle";
        Html = "HTML", "HTML";
    }
);

vocabulary!(
    /// What a publisher is.
    PublisherKind, "http://purl.org/adms/publishertype/", {
        Academia = "Academia-ScientificOrganisation", "Academia/Scientific organisation";
        Company = "Company", "Company";
        LocalAuthority = "LocalAuthority", "Local Authority";
        NationalAuthority = "NationalAuthority", "National authority";
        NonProfit = "NonProfitOrganisation", "Non-Profit Organisation";
        RegionalAuthority = "RegionalAuthority", "Regional authority";
        SupraNationalAuthority = "SupraNationalAuthority", "Supra-national authority";
    }
);

/// The IRI of a language in the EU's list, by its BCP 47 tag; scripts and regions have no entry there.
pub fn language(tag: &str) -> Option<String> {
    let primary = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let (_, code) = LANGUAGES.iter().find(|(known, _)| *known == primary)?;
    Some(format!("{EU}language/{code}"))
}

/// The IRI of a licence in the EU's list, by its name in SPDX or the Open Definition.
pub fn licence(name: &str) -> Option<String> {
    let code = match name {
        "CC0-1.0" => "CC0",
        "CC-BY-4.0" => "CC_BY_4_0",
        "CC-BY-SA-4.0" => "CC_BYSA_4_0",
        _ => return None,
    };
    Some(format!("{EU}licence/{code}"))
}

/// The IRI of a country in the EU's list, by its code of three letters (ISO 3166).
pub fn country(code: &str) -> Option<String> {
    let three = code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase());
    three.then(|| format!("{EU}country/{code}"))
}

const LANGUAGES: &[(&str, &str)] = &[
    ("ar", "ARA"),
    ("bg", "BUL"),
    ("bn", "BEN"),
    ("cs", "CES"),
    ("da", "DAN"),
    ("de", "DEU"),
    ("el", "ELL"),
    ("en", "ENG"),
    ("es", "SPA"),
    ("et", "EST"),
    ("fa", "FAS"),
    ("fi", "FIN"),
    ("fr", "FRA"),
    ("ga", "GLE"),
    ("he", "HEB"),
    ("hi", "HIN"),
    ("hr", "HRV"),
    ("hu", "HUN"),
    ("id", "IND"),
    ("it", "ITA"),
    ("ja", "JPN"),
    ("km", "KHM"),
    ("ko", "KOR"),
    ("lo", "LAO"),
    ("lt", "LIT"),
    ("lv", "LAV"),
    ("mn", "MON"),
    ("ms", "MSA"),
    ("mt", "MLT"),
    ("my", "MYA"),
    ("ne", "NEP"),
    ("nl", "NLD"),
    ("no", "NOR"),
    ("pl", "POL"),
    ("pt", "POR"),
    ("ro", "RON"),
    ("ru", "RUS"),
    ("si", "SIN"),
    ("sk", "SLK"),
    ("sl", "SLV"),
    ("sv", "SWE"),
    ("sw", "SWA"),
    ("ta", "TAM"),
    ("th", "THA"),
    ("tl", "TGL"),
    ("tr", "TUR"),
    ("uk", "UKR"),
    ("ur", "URD"),
    ("vi", "VIE"),
    ("zh", "ZHO"),
];
