//! Duties of a programme: letters that arrive when something is due, and documents behind a figure.

use flow::plan::oversight::{NewComplaint, file_complaint, show_receipt};
use http::StatusCode;
use jiff::ToSpan as _;
use jiff::civil::Date;
use model::programme::{Across, Basis, Indicator, Level, Over, Programme, ReportingPeriod, Wording};
use model::{Better, Code, Locale, Role};

use crate::desk::{Staff, done};
use crate::mail::{send, with_mail};
use crate::site::{Site, sites};

const REPORT: &str = "/desk/programme/duties/reports/spring/newsroom";

fn code(text: &str) -> Code {
    Code::new(text).unwrap()
}

fn english(words: &str) -> Wording {
    Wording::one(&Locale::new("en").unwrap(), words)
}

fn today(site: &Site) -> Date {
    site.clock.now().to_zoned(site.app.shown().country.time_zone.clone()).date()
}

/// A programme of the newsroom, whose report on a period that has ended is due in three days.
async fn owed(site: &Site) {
    let today = today(site);
    let ago = |days: i64| today.saturating_sub(days.days());
    let programme = Programme {
        code: code("duties"),
        basis: Basis { document: code("law"), place: String::new() },
        lead: code("newsroom"),
        from: ago(200),
        to: None,
        currency: "EUR".into(),
        horizons: Vec::new(),
        takes_part: vec!["demonstration".into()],
        example: false,
        public: true,
        withheld: Vec::new(),
        titles: english("Duties"),
        about: Wording::default(),
        sources: Vec::new(),
    };
    let period = ReportingPeriod {
        code: code("spring"),
        programme: code("duties"),
        from: ago(60),
        to: ago(5),
        due: today.saturating_add(3.days()),
        remind: vec![3, 0],
    };
    let indicator = Indicator {
        code: code("visits"),
        programme: code("duties"),
        task: None,
        organisation: None,
        position: 1,
        level: Level::Output,
        titles: english("Visitors of the fair"),
        unit: english("visitors"),
        method: Wording::default(),
        counted: None,
        better: Better::Higher,
        across: Across::Sum,
        over: Over::Sum,
        baseline: None,
        target: None,
        retired_on: None,
    };
    let mut tx = site.store.begin().await.unwrap();
    store::programme::upsert_programme(&mut tx, &programme, 1, None).await.unwrap();
    store::programme::upsert_reporting_period(&mut tx, &period, None).await.unwrap();
    store::programme::upsert_indicator(&mut tx, &indicator, None).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_owes_a_report_or_an_answer_gets_one_letter() {
    for site in sites().await {
        let sink = with_mail(&site).await;
        let planner = Staff::new(&site, "planner", Role::Planner, Some("newsroom")).await;
        Staff::new(&site, "country", Role::Planner, None).await;
        owed(&site).await;
        web::remind_of_duties(&site.app).await.unwrap();
        send(&site).await;
        let letters = sink.take();
        assert_eq!(letters.len(), 1, "whoever plans for the country is asked only where nobody nearer is");
        assert_eq!(letters[0].to, ["planner@example.org"]);
        assert!(letters[0].part("text/plain").contains(REPORT));
        web::remind_of_duties(&site.app).await.unwrap();
        send(&site).await;
        assert!(sink.take().is_empty(), "once for each day");
        assert!(planner.get(&site, "/desk/").await.text.contains(REPORT), "and it stands on the start page");

        // What a reader reports goes to whoever may answer, without the receipt.
        let desk = Staff::new(&site, "publisher", Role::Publisher, Some("newsroom")).await;
        let new = NewComplaint {
            page: "/en/facts".into(),
            item: None,
            organisation: code("newsroom"),
            locale: Locale::new("en").unwrap(),
            wrong: "The area is wrong.".into(),
            instead: "1,000".into(),
            known_from: String::new(),
            contact: String::new(),
        };
        let due = today(&site).saturating_add(14.days());
        let mut tx = site.store.begin().await.unwrap();
        let filed = file_complaint(&mut tx, site.clock.as_ref(), &new, due).await.unwrap();
        tx.commit().await.unwrap();
        web::remind_of_duties(&site.app).await.unwrap();
        send(&site).await;
        let letters = sink.take();
        let to: Vec<&str> = letters.iter().flat_map(|l| &l.to).map(String::as_str).collect();
        assert_eq!(to, ["publisher@example.org"]);
        let text = letters[0].part("text/plain");
        assert!(text.contains(&format!("/desk/complaints/{}", filed.id)), "{text}");
        assert!(text.contains("The area is wrong.") && !text.contains(&show_receipt(&filed.receipt)));
        assert!(desk.get(&site, "/desk/").await.text.contains(&format!("/desk/complaints/{}", filed.id)));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_document_stands_behind_a_figure_for_those_who_see_the_report() {
    for site in sites().await {
        let planner = Staff::new(&site, "planner", Role::Planner, Some("newsroom")).await;
        let stranger = Staff::new(&site, "stranger", Role::Author, Some("province")).await;
        owed(&site).await;
        let opened = planner.post(&site, REPORT, &[("act", "open")]).await;
        assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.text);
        let page = planner.get(&site, REPORT).await.text;
        let seen = page.split("name=\"seen\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let path = format!("{REPORT}/documents");
        let fields = [
            ("form_token", planner.form_token.as_str()),
            ("seen", seen.as_str()),
            ("document-of", "visits"),
            ("f-visits-value", "1200"),
            ("f-visits-source", "Count at the gate"),
        ];
        let pdf = b"%PDF-1.7 counted by hand";
        let wrong = site.upload_with(&path, &planner.cookie, &fields, "count.html", b"<p>1200</p>").await;
        assert!(wrong.text.contains("Files of this kind cannot be attached"), "{}", wrong.text);
        assert!(wrong.text.contains("Count at the gate"), "what was typed is still there");
        let kept = site.upload_with(&path, &planner.cookie, &fields, "Báo cáo số 12.pdf", pdf).await;
        assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.text);
        done(&kept, "done-saved");
        let page = planner.get(&site, REPORT).await.text;
        let at = page.split("<a href=\"").find(|link| link.starts_with(&format!("{path}/"))).unwrap();
        let at = at.split('"').next().unwrap().to_owned();
        assert!(at.ends_with("/bao-cao-so-12.pdf"), "{at}");
        assert!(page.contains("value=\"1,200\"") && page.contains("Count at the gate"), "all of it was kept");
        let file = planner.get(&site, &at).await;
        assert_eq!((file.status, file.text.as_bytes()), (StatusCode::OK, pdf.as_slice()));
        assert_eq!(file.header("content-type"), "application/pdf");
        assert!(file.header("content-disposition").starts_with("attachment"));
        assert_eq!(stranger.get(&site, &at).await.status, StatusCode::FORBIDDEN);
        let other = at.replace("/bao-cao-so-12.pdf", "/other.pdf");
        assert_eq!(planner.get(&site, &other).await.status, StatusCode::NOT_FOUND);
    }
}
