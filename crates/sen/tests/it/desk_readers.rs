//! Dashboards of readers: from the whole portal to a paragraph, as far as somebody may see, and no further than k.

use http::StatusCode;
use model::Role;

use crate::desk::Staff;
use crate::site::{Site, sites};

/// Many readers, each with a name of its own, read a page and say how far they came.
async fn read(site: &Site, path: &str, readers: std::ops::Range<u32>, depth: u32) {
    for reader in readers {
        let agent = format!("Mozilla/5.0 (X11; Linux x86_64) Reader/{reader}");
        let address = format!("203.0.113.{reader}");
        let headers = [
            ("user-agent", agent.as_str()),
            ("x-forwarded-for", address.as_str()),
            ("host", "sen.example"),
            ("referer", "https://www.google.com/"),
        ];
        assert_eq!(site.get_with(path, &headers).await.status, StatusCode::OK);
        let body = format!("p={path}&s=60&d={depth}");
        let request = http::Request::post("/beacon")
            .header("user-agent", agent.as_str())
            .header("x-forwarded-for", address.as_str())
            .header("host", "sen.example")
            .header("content-type", "text/plain;charset=UTF-8")
            .body(axum::body::Body::from(body))
            .unwrap();
        assert_eq!(site.send(request).await.status, StatusCode::NO_CONTENT);
    }
}

#[tokio::test]
async fn a_number_opens_its_rows_down_to_a_paragraph() {
    for site in sites().await {
        let edition = site.edition("en").await;
        let (code, _) =
            store::item::item_codes(&mut site.store.read().await.unwrap()).await.unwrap().remove(0);
        let story = format!("/en/stories/{}", edition.slug);
        read(&site, &story, 0..20, 75).await;
        read(&site, &story, 20..40, 25).await;
        web::count::settle(&site.app).await.unwrap();
        let analyst = Staff::new(&site, "analyst", Role::Analyst, None).await;
        let page = analyst.get(&site, "/desk/readers").await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
        assert!(page.text.contains(&format!("of=item%3A{code}")), "a story leads on: {}", page.text);
        assert!(page.text.contains("key=story%3A"), "a number leads to its rows");
        assert!(page.text.contains(">40<"), "forty views: {}", page.text);
        let item = analyst.get(&site, &format!("/desk/readers?of=item:{code}&by=referrer")).await;
        assert!(item.text.contains("Search engine") && item.text.contains("of=edition%3A"), "{}", item.text);
        let text = analyst.get(&site, &format!("/desk/readers?of=edition:{code}/en")).await;
        assert!(text.text.contains("How far readers came in the text"), "{}", text.text);
        assert!(
            text.text.contains("100%") && text.text.contains("50%"),
            "half came to the end: {}",
            text.text
        );
        for step in ["hour", "day"] {
            let rows =
                analyst.get(&site, &format!("/desk/readers/rows?by=page&key=story:{code}&step={step}")).await;
            assert!(rows.text.contains(&format!("page = story:{code}")), "{}", rows.text);
            let file = analyst
                .get(&site, &format!("/desk/readers/rows.csv?by=page&key=story:{code}&step={step}"))
                .await;
            assert!(file.text.starts_with("starts,of,views,readers"), "{}", file.text);
            assert!(file.text.contains(&format!("page = story:{code},40,")), "{}", file.text);
        }
        let parts = analyst.get(&site, "/desk/readers/parts.csv?by=locale").await;
        assert!(parts.text.contains("en,portal,40,"), "{}", parts.text);
        let parts = analyst.get(&site, "/desk/readers/parts.json?by=locale&against=locale:fr").await;
        let value: serde_json::Value = serde_json::from_str(&parts.text).unwrap();
        assert_eq!((&value["total"]["views"], &value["against"]["of"]), (&40.into(), &"locale:fr".into()));
        assert!(value["rows"][0]["locale"] == "en" && value["rows"][0]["views"] == 40, "{value}");
        let own = analyst.get(&site, &format!("/desk/items/{code}")).await;
        assert!(own.text.contains(&format!("of=item%3A{code}")), "{}", own.text);
        for wrong in ["of=item:nothing", "of=nothing:x", "span=hour", "by=address", "at=tomorrow"] {
            let answer = analyst.get(&site, &format!("/desk/readers?{wrong}")).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{wrong}");
        }
    }
}

#[tokio::test]
async fn few_readers_are_not_told_of_and_others_see_their_part_alone() {
    for site in sites().await {
        let edition = site.edition("en").await;
        let (code, _) =
            store::item::item_codes(&mut site.store.read().await.unwrap()).await.unwrap().remove(0);
        read(&site, &format!("/en/stories/{}", edition.slug), 0..7, 75).await;
        web::count::settle(&site.app).await.unwrap();
        let analyst = Staff::new(&site, "analyst", Role::Analyst, None).await;
        let page = analyst.get(&site, "/desk/readers").await;
        assert!(page.text.contains("withheld"), "{}", page.text);
        assert!(!page.text.contains("of=item%3A"), "not even its name: {}", page.text);
        let file = analyst.get(&site, "/desk/readers/parts.csv?by=page").await;
        assert_eq!(file.text.lines().count(), 1, "{}", file.text);
        let author = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        let part = author.get(&site, "/desk/readers").await;
        assert_eq!(part.status, StatusCode::SEE_OTHER);
        assert!(part.header("location").contains("of=organisation%3A"), "{}", part.header("location"));
        let own = part.header("location").to_owned();
        assert_eq!(author.get(&site, &own).await.status, StatusCode::OK);
        assert_eq!(author.get(&site, &format!("/desk/readers?of=item:{code}")).await.status, StatusCode::OK);
        for whole in ["of=locale:en", "of=country:JP", "of=organisation:newsroom&against=locale:en"] {
            let answer = author.get(&site, &format!("/desk/readers?{whole}")).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{whole}");
        }
        for file in ["rows.csv?by=page&key=story:x", "series.json?of=organisation:newsroom&against=locale:en"]
        {
            let rows = author.get(&site, &format!("/desk/readers/{file}")).await;
            assert_eq!(rows.status, StatusCode::FORBIDDEN, "{file}");
        }
    }
}
