//! `/{locale}/data`

use std::sync::Arc;

use axum::extract::{Query, State};
use render::pages::Pair;
use render::pages::data::{CataloguePage, DataTopic, FlowCard};
use serde::Deserialize;

use super::told::{Told, flow_about, flow_name, topic_name};
use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::cache::Tag;
use crate::reader::Reader;

/// What is looked for.
#[derive(Debug, Deserialize)]
pub struct Search {
    #[serde(default)]
    q: String,
    #[serde(default)]
    topic: String,
}

/// `/{locale}/data?q=&topic=`
pub async fn page(State(app): State<Arc<App>>, reader: Reader, Query(search): Query<Search>) -> Answered {
    let v = reader.view();
    let mut conn = app.store.read().await?;
    let catalogue = app.figures.catalogue(&mut conn).await?;
    let query: String = search.q.trim().chars().take(100).collect();
    let wanted: Vec<String> = viet::fold(&query).split_whitespace().map(str::to_owned).collect();
    let mut topics: Vec<DataTopic> = Vec::new();
    for flow in catalogue.flows() {
        let Some(latest) = &flow.latest else { continue };
        let topic = flow.flow.topic.as_str();
        if !search.topic.is_empty() && search.topic != topic {
            continue;
        }
        let told = Told::new(v, &catalogue, flow);
        let (name, about) = (flow_name(&v, &catalogue, flow), flow_about(&v, &catalogue, flow));
        let opened = app.figures.shelf().open(&mut conn, flow, None).await?;
        if !wanted.is_empty() {
            let mut words = format!("{name} {about} {}", flow.flow.code);
            if let (Some(column), Some(opened)) = (told.indicator, &opened) {
                for code in opened.index.codes(column) {
                    words.push(' ');
                    words.push_str(&told.name(column, code));
                }
            }
            let words = viet::fold(&words);
            if !wanted.iter().all(|word| words.contains(word.as_str())) {
                continue;
            }
        }
        let lead = flow.flow.headline.first().map(|code| code.as_str()).unwrap_or_default();
        let figure = match &opened {
            Some(opened) => told.latest(&mut conn, opened, lead).await?,
            None => None,
        };
        let card = FlowCard {
            href: v.href(&format!("/data/{}", flow.flow.code)),
            name,
            about,
            latest: figure,
            series: latest.series,
            observations: latest.observations,
            changed: Some(latest.at.to_zoned(super::choice::zone(&v)).date()),
            licence: flow.flow.licence.clone(),
        };
        match topics.iter_mut().find(|known| known.code == topic) {
            Some(known) => known.flows.push(card),
            None => topics.push(DataTopic {
                code: topic.to_owned(),
                name: topic_name(&v, &catalogue, topic),
                flows: vec![card],
            }),
        }
    }
    let place = |code: &str| catalogue.topics.iter().position(|topic| topic.as_str() == code);
    topics.sort_by_key(|topic| place(&topic.code).unwrap_or(usize::MAX));
    let all_topics = catalogue
        .topics
        .iter()
        .map(|topic| Pair { value: topic.to_string(), text: topic_name(&v, &catalogue, topic.as_str()) })
        .collect();
    let (title, about) = CataloguePage::words(&v);
    let c = reader.chrome(title, "/data", "data").described(about);
    Answer::page(&CataloguePage { c, query, topic: search.topic, all_topics, topics }, vec![Tag::Data])
}
