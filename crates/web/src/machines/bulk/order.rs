//! Another order of observations than the one in which they are kept.

use std::cmp::Ordering;

use sdmx::rest::{Code, DataQuery, Refusal};
use sdmx::{AtObservation, Observation, Period, Role, Table};

/// In which order observations are given, where it is another than that of their series and of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    steps: Vec<Step>,
    /// The columns that make a series of the message.
    series: Vec<usize>,
    /// Its series are others than those that are kept.
    pub regroups: bool,
}

/// One step of the order: a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Step {
    column: usize,
    kind: Kind,
    descending: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Number,
    Time,
}

/// What is compared.
enum Value {
    Text(String),
    Number(Option<f64>),
    Time(Option<Period>),
}

impl Order {
    /// The order that a question asks for; none where it is the one in which observations are kept. Where the message
    /// has series, what is asked of them comes before what is asked of their observations: a series stands together.
    pub fn of(query: &DataQuery, table: &Table) -> Result<Option<Self>, Refusal> {
        let no = |what: &str, id: &str| {
            Refusal::new(Code::Semantic, format!("{} has no {what} {id:.80}", table.subject))
        };
        let all = 0..table.dimensions().len();
        let one = match &query.at {
            AtObservation::All => None,
            AtObservation::Time => table.time(),
            AtObservation::Dimension(id) => {
                let found = table.find(id).filter(|column| all.contains(column));
                Some(found.ok_or_else(|| no("dimension", id))?)
            }
        };
        let series: Vec<usize> = match one {
            Some(one) => all.clone().filter(|column| *column != one).collect(),
            None => Vec::new(),
        };
        let regroups = one.is_some() && one != table.time();
        let mut asked: Vec<(usize, bool)> = Vec::new();
        for sort in &query.sort {
            let columns: Vec<usize> = match sort.by.as_str() {
                "*" => all.clone().collect(),
                "series_key" if series.is_empty() => (0..table.key().len()).collect(),
                "series_key" => series.clone(),
                id => vec![table.find(id).ok_or_else(|| no("component", id))?],
            };
            asked.extend(columns.into_iter().map(|column| (column, sort.descending)));
        }
        let usual =
            |list: &[(usize, bool)]| list.iter().enumerate().all(|(place, asked)| *asked == (place, false));
        let (of_series, of_rest): (Vec<_>, Vec<_>) =
            asked.iter().copied().partition(|(column, _)| series.contains(column));
        let kept = match table.time() {
            _ if regroups => false,
            _ if series.is_empty() => usual(&asked),
            // In a series no two observations are of one time: what is asked behind it changes nothing.
            Some(time) => usual(&of_series) && of_rest.first().is_none_or(|asked| *asked == (time, false)),
            None => usual(&asked),
        };
        if kept {
            return Ok(None);
        }
        let step = |(column, descending): (usize, bool)| {
            let its = &table.columns()[column];
            let kind = match its.role {
                Role::Time => Kind::Time,
                _ if its.codes.is_none() && its.format.kind.is_number() => Kind::Number,
                _ => Kind::Text,
            };
            Step { column, kind, descending }
        };
        let together = series.iter().map(|column| (*column, false));
        let steps = of_series.into_iter().chain(together).chain(of_rest).map(step).collect();
        Ok(Some(Self { steps, series, regroups }))
    }

    /// Brings observations into this order; those that are alike stay as they are.
    pub fn sort(&self, observations: Vec<Observation>) -> Vec<Observation> {
        let mut keyed: Vec<(Vec<Value>, Observation)> = observations
            .into_iter()
            .map(|observation| {
                (self.steps.iter().map(|step| step.value(&observation)).collect(), observation)
            })
            .collect();
        keyed.sort_by(|(a, _), (b, _)| {
            let steps = self.steps.iter().zip(a.iter().zip(b));
            steps
                .map(|(step, (a, b))| step.compare(a, b))
                .find(|order| order.is_ne())
                .unwrap_or(Ordering::Equal)
        });
        keyed.into_iter().map(|(_, observation)| observation).collect()
    }

    /// Whether two observations are of one series of the message.
    pub fn same_series(&self, a: &Observation, b: &Observation) -> bool {
        self.series.iter().all(|column| a.text(*column) == b.text(*column))
    }
}

impl Step {
    fn value(self, observation: &Observation) -> Value {
        let text = observation.text(self.column);
        match self.kind {
            Kind::Text => Value::Text(text.to_owned()),
            Kind::Number => Value::Number(text.parse().ok()),
            Kind::Time => Value::Time(Period::parse(text)),
        }
    }

    fn compare(self, a: &Value, b: &Value) -> Ordering {
        let order = match (a, b) {
            (Value::Text(a), Value::Text(b)) => a.cmp(b),
            (Value::Number(Some(a)), Value::Number(Some(b))) => a.total_cmp(b),
            (Value::Number(a), Value::Number(b)) => a.is_some().cmp(&b.is_some()),
            (Value::Time(a), Value::Time(b)) => a.cmp(b),
            _ => Ordering::Equal,
        };
        if self.descending { order.reverse() } else { order }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use sdmx::rest::{Request, v2};

    use super::*;

    fn table() -> Table {
        let bytes = include_bytes!("../../../../sdmx/tests/structures.xml");
        let structures = sdmx::ml::read_structures(&bytes[..], sdmx::Limits::STRUCTURES).unwrap().structures;
        let flow = structures.dataflows[0].head.reference(sdmx::Class::Dataflow);
        Table::new(&structures, &flow).unwrap()
    }

    fn order(query: &str) -> Result<Option<Order>, Refusal> {
        match v2::parse("/data/dataflow/EXAMPLE/POP", query).unwrap().request {
            Request::Data(query) => Order::of(&query, &table()),
            _ => panic!("no question about data"),
        }
    }

    /// Observations of FREQ, REF_AREA, TIME_PERIOD, OBS_VALUE in an order.
    fn sorted(query: &str) -> Vec<String> {
        let rows = [["A", "XA", "2023", "9"], ["A", "XA", "2024", "10"], ["A", "XB", "2023", "-1"]];
        let observations = rows.iter().map(Observation::of).collect();
        let order = order(query).unwrap().unwrap();
        let texts = |o: &Observation| format!("{} {} {}", o.text(1), o.text(2), o.text(3));
        order.sort(observations).iter().map(texts).collect()
    }

    #[test]
    fn what_comes_by_itself_is_no_order() {
        for query in ["", "sort=*", "sort=series_key", "sort=FREQ%2BREF_AREA", "sort=TIME_PERIOD"] {
            assert_eq!(order(query).unwrap(), None, "{query}");
        }
        let flat = "dimensionAtObservation=AllDimensions";
        assert_eq!(order(&format!("{flat}&sort=*")).unwrap(), None);
        assert!(order(&format!("{flat}&sort=TIME_PERIOD")).unwrap().is_some());
        assert!(order("dimensionAtObservation=REF_AREA").unwrap().unwrap().regroups);
        assert_eq!(order("sort=NOPE").unwrap_err().code, Code::Semantic);
        assert_eq!(order("dimensionAtObservation=NOPE").unwrap_err().code, Code::Semantic);
    }

    #[test]
    fn series_stand_together_and_numbers_are_numbers() {
        assert_eq!(sorted("sort=TIME_PERIOD:desc"), ["XA 2024 10", "XA 2023 9", "XB 2023 -1"]);
        assert_eq!(sorted("sort=REF_AREA:desc"), ["XB 2023 -1", "XA 2023 9", "XA 2024 10"]);
        let flat = "dimensionAtObservation=AllDimensions";
        let by_value = sorted(&format!("{flat}&sort=OBS_VALUE:desc"));
        assert_eq!(by_value, ["XA 2024 10", "XA 2023 9", "XB 2023 -1"]);
        let by_area = sorted("dimensionAtObservation=REF_AREA");
        assert_eq!(by_area, ["XA 2023 9", "XB 2023 -1", "XA 2024 10"]);
    }
}
