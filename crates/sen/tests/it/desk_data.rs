//! Figures at the desk: a file is sent, checked, looked at, published, and refused where it should be.

use flow::data::{FlowRules, import_structures};
use http::StatusCode;
use model::{Actor, Code, Role};

use crate::desk::{Staff, done};
use crate::site::{Answer, Site, sites};

const FLOW: &str = "/desk/data/visitors";
const FIRST: &str = "Area,Period,Visitors\nThe north,2023,100\nThe south,2023,250.5\n";

/// The structures of a file, and the flow they make.
async fn with_flow(site: &Site) {
    let bytes = include_bytes!("files/visitors.xml");
    let read = sdmx::ml::read_structures(&bytes[..], sdmx::Limits::STRUCTURES).unwrap();
    let mut tx = site.store.begin().await.unwrap();
    store::data::replace_topics(&mut tx, &[Code::new("tourism").unwrap()]).await.unwrap();
    let rules = FlowRules {
        topic: Some(Code::new("tourism").unwrap()),
        publisher: Some(Code::new("newsroom").unwrap()),
        licence: Some("CC-BY-4.0".into()),
    };
    let actor = Actor("test".into());
    let done =
        import_structures(&mut tx, site.clock.as_ref(), &actor, &read.structures, &rules).await.unwrap();
    assert_eq!(done.unwrap().flows[0].as_str(), "visitors");
    tx.commit().await.unwrap();
    site.app.figures.forget();
}

/// Sends a file and answers with the address of its page.
async fn send(site: &Site, staff: &Staff, name: &str, file: &[u8], more: &[(&str, &str)]) -> Answer {
    let fields: Vec<(&str, &str)> =
        [("form_token", staff.form_token.as_str())].into_iter().chain(more.iter().copied()).collect();
    site.upload_with(&format!("{FLOW}/files"), &staff.cookie, &fields, name, file).await
}

async fn sent(site: &Site, staff: &Staff, name: &str, file: &[u8], more: &[(&str, &str)]) -> String {
    let answer = send(site, staff, name, file, more).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    answer.header("location").to_owned()
}

/// The page of a file once nothing is done with it any more.
async fn settled(site: &Site, staff: &Staff, address: &str) -> String {
    for _ in 0..400 {
        let page = staff.get(site, address).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
        if !page.text.contains("data-follow") {
            return page.text;
        }
        // Without script the page asks again by itself.
        assert!(page.text.contains("<noscript><meta http-equiv=\"refresh\""), "{}", page.text);
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    panic!("the file is worked on for ever");
}

/// What passed through the folder and should be gone.
fn passing(site: &Site) -> usize {
    std::fs::read_dir(site.app.passing.folder().unwrap()).unwrap().count()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_becomes_a_vintage_after_somebody_has_seen_what_it_changes() {
    for site in sites().await {
        with_flow(&site).await;
        let analyst = Staff::new(&site, "analyst", Role::Analyst, Some("newsroom")).await;
        let list = analyst.get(&site, "/desk/data").await.text;
        assert!(list.contains(FLOW) && list.contains("Nothing published yet"), "{list}");
        let address =
            sent(&site, &analyst, "first.csv", FIRST.as_bytes(), &[("note", "A <first> look")]).await;
        let page = settled(&site, &analyst, &address).await;
        assert!(page.contains("What will change") && page.contains("A &#60;first&#62; look"), "{page}");
        assert!(page.contains("value=\"publish\""), "{page}");
        assert!(analyst.get(&site, FLOW).await.text.contains("waits for a decision"));
        let answer = analyst.post(&site, &address, &[("act", "publish")]).await;
        assert_eq!(answer.header("location"), address);
        let page = settled(&site, &analyst, &address).await;
        assert!(page.contains("this is now vintage 1"), "{page}");
        assert_eq!(passing(&site), 0, "the file is not kept");
        site.settle().await;
        let sdmx = "/sdmx/v2/data/dataflow/EXAMPLE/VISITORS/1.0.0";
        let csv = site.get_with(sdmx, &[("accept", "application/vnd.sdmx.data+csv;version=2.0.0")]).await;
        assert!(csv.text.contains("250.5"), "{}", csv.text);

        // A second file revises one value: it is shown by name, before and after.
        let second = "REF_AREA;TIME_PERIOD;OBS_VALUE\nSOUTH;2023;260\nSOUTH;2024;270\n";
        let address = sent(&site, &analyst, "second.csv", second.as_bytes(), &[]).await;
        let page = settled(&site, &analyst, &address).await;
        for shown in ["The south", "2023", "250.5", "260", "1 of 1"] {
            assert!(page.contains(shown), "{shown}: {page}");
        }
        analyst.post(&site, &address, &[("act", "publish")]).await;
        assert!(settled(&site, &analyst, &address).await.contains("this is now vintage 2"));
        let flow = analyst.get(&site, FLOW).await.text;
        assert!(flow.contains("1 added, 1 revised, 0 removed") && flow.contains("Vintage 2"), "{flow}");
        assert!(flow.contains("A &#60;first&#62; look"), "the note stands beside its vintage");
        // The same once more: nothing to publish.
        let address = sent(&site, &analyst, "again.csv", second.as_bytes(), &[]).await;
        let page = settled(&site, &analyst, &address).await;
        assert!(page.contains("No new vintage is needed") && !page.contains("value=\"publish\""), "{page}");
        // All there is: what is not in it goes.
        let address = sent(&site, &analyst, "all.csv", second.as_bytes(), &[("mode", "whole")]).await;
        let page = settled(&site, &analyst, &address).await;
        assert!(page.contains("The north") && page.contains(">removed<"), "{page}");
        done(&analyst.post(&site, &address, &[("act", "drop")]).await, "done-data-dropped");
        assert!(analyst.get(&site, &address).await.text.contains("The file was not used"));
        assert_eq!(passing(&site), 0);
        // With all of it published, the history tells what was there, what became another, and what went.
        let address = sent(&site, &analyst, "all.csv", second.as_bytes(), &[("mode", "whole")]).await;
        settled(&site, &analyst, &address).await;
        analyst.post(&site, &address, &[("act", "publish")]).await;
        assert!(settled(&site, &analyst, &address).await.contains("this is now vintage 3"));
        site.settle().await;
        let accept = [("accept", "application/vnd.sdmx.data+csv;version=2.0.0")];
        let history = site.get_with(&format!("{sdmx}?includeHistory=true"), &accept).await.text;
        let begin = "dataflow,EXAMPLE:VISITORS(1.0.0)";
        let rows: Vec<&str> = history.lines().skip(1).collect();
        assert_eq!(rows.len(), 5, "{history}");
        for (row, told) in rows.iter().zip([
            "R,A,NORTH,2023,100",
            "R,A,SOUTH,2023,250.5",
            "R,A,SOUTH,2023,260",
            "R,A,SOUTH,2024,270",
            "D,A,NORTH,2023,,,",
        ]) {
            assert!(row.starts_with(&format!("{begin},{told}")), "{told}: {history}");
        }
        let newest = site.get_with(&format!("{sdmx}?sort=OBS_VALUE:desc&limit=1"), &accept).await.text;
        assert!(newest.contains("SOUTH,2024,270") && !newest.contains("260"), "{newest}");
        let auditor = Staff::new(&site, "auditor", Role::Auditor, None).await;
        let log = auditor.get(&site, "/desk/audit").await.text;
        for action in ["send-data", "accept-data", "publish-data", "drop-data", "import-structures"] {
            assert!(log.contains(action), "{action}: {log}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_file_is_told_of_by_row_and_column_in_the_persons_language() {
    for site in sites().await {
        with_flow(&site).await;
        let analyst = Staff::new(&site, "analyst", Role::Analyst, Some("newsroom")).await;
        let wrong = "REF_AREA,TIME_PERIOD,OBS_VALUE\nNORTH,2023,1\nEAST,2023,\"1,5\"\n";
        let fields = [("note", "From <b>the</b> office")];
        let address = sent(&site, &analyst, "wrong.csv", wrong.as_bytes(), &fields).await;
        let page = settled(&site, &analyst, &address).await;
        for shown in [
            "Row 3, REF_AREA",
            "“EAST” is not in the list CL_AREA.",
            "Row 3, OBS_VALUE",
            "“1,5” is not a number with a decimal point",
            "role=\"alert\"",
            "value=\"From &#60;b&#62;the&#60;/b&#62; office\"",
        ] {
            assert!(page.contains(shown), "{shown}: {page}");
        }
        assert_eq!(passing(&site), 0);
        let french = analyst.post(&site, "/desk/account", &[("name", "A"), ("locale", "fr")]).await;
        assert_eq!(french.status, StatusCode::SEE_OTHER, "{}", french.text);
        let page = analyst.get(&site, &address).await.text;
        assert!(page.contains("n’est pas dans la liste CL_AREA") && page.contains("Ligne 3"), "{page}");
        let picture = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
        let address = sent(&site, &analyst, "figures.csv", picture, &[]).await;
        let page = settled(&site, &analyst, &address).await;
        assert!(page.contains("pas un fichier de données"), "{page}");
        assert!(analyst.get(&site, FLOW).await.text.contains("Rien n’est encore publié"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn figures_are_loaded_by_those_who_may() {
    for site in sites().await {
        with_flow(&site).await;
        let analyst = Staff::new(&site, "analyst", Role::Analyst, Some("newsroom")).await;
        let elsewhere = Staff::new(&site, "elsewhere", Role::Analyst, Some("province")).await;
        let author = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        let address = sent(&site, &analyst, "first.csv", FIRST.as_bytes(), &[]).await;
        settled(&site, &analyst, &address).await;
        // Somebody of another house sees nothing of it, and cannot say yes.
        assert!(!elsewhere.get(&site, "/desk/data").await.text.contains(FLOW));
        for path in [FLOW, address.as_str()] {
            assert_eq!(elsewhere.get(&site, path).await.status, StatusCode::FORBIDDEN, "{path}");
            assert_eq!(author.get(&site, path).await.status, StatusCode::FORBIDDEN, "{path}");
        }
        let yes = [("act", "publish")];
        assert_eq!(elsewhere.post(&site, &address, &yes).await.status, StatusCode::FORBIDDEN);
        let sent = send(&site, &elsewhere, "x.csv", FIRST.as_bytes(), &[]).await;
        assert_eq!(sent.status, StatusCode::FORBIDDEN);
        assert_eq!(author.get(&site, "/desk/data").await.status, StatusCode::FORBIDDEN);
        assert!(!author.get(&site, "/desk/").await.text.contains("href=\"/desk/data\""));
        assert!(analyst.get(&site, "/desk/").await.text.contains("href=\"/desk/data\""));
        // A form that is not of this session's pages.
        let forged =
            site.upload(&format!("{FLOW}/files"), &analyst.cookie, "guess", "x.csv", FIRST.as_bytes()).await;
        assert_eq!(forged.status, StatusCode::FORBIDDEN);
        let forged =
            site.post(&address, &analyst.cookie, &[("form_token", "guess"), ("act", "publish")]).await;
        assert_eq!(forged.status, StatusCode::FORBIDDEN);
        assert_eq!(passing(&site), 1, "only the file that waits");
        let none = send(&site, &analyst, "", b"", &[("note", "kept")]).await;
        assert!(
            none.text.contains("Something is missing") && none.text.contains("value=\"kept\""),
            "{}",
            none.text
        );
        // A publisher of the house says yes in the analyst's place.
        let publisher = Staff::new(&site, "publisher", Role::Publisher, Some("newsroom")).await;
        publisher.post(&site, &address, &yes).await;
        assert!(settled(&site, &publisher, &address).await.contains("this is now vintage 1"));
        let twice = publisher.post(&site, &address, &yes).await;
        assert!(twice.text.contains("role=\"alert\""), "{}", twice.text);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn structures_are_seen_before_they_are_kept() {
    for site in sites().await {
        let mut tx = site.store.begin().await.unwrap();
        store::data::replace_topics(&mut tx, &[Code::new("tourism").unwrap()]).await.unwrap();
        tx.commit().await.unwrap();
        site.app.figures.forget();
        let analyst = Staff::new(&site, "analyst", Role::Analyst, None).await;
        let local = Staff::new(&site, "local", Role::Analyst, Some("newsroom")).await;
        assert_eq!(local.get(&site, "/desk/structures").await.status, StatusCode::FORBIDDEN);
        assert!(!local.get(&site, "/desk/data").await.text.contains("/desk/structures"));
        assert!(analyst.get(&site, "/desk/data").await.text.contains("/desk/structures"));
        let form = analyst.get(&site, "/desk/structures").await.text;
        assert!(form.contains("value=\"tourism\"") && form.contains("value=\"newsroom\""), "{form}");
        let file = include_bytes!("files/visitors.xml").as_slice();
        let rules = [("topic", "tourism"), ("publisher", "newsroom"), ("licence", "CC-BY-4.0")];
        let send = async |more: &[(&str, &str)], file: &[u8]| {
            let fields: Vec<(&str, &str)> = [("form_token", analyst.form_token.as_str())]
                .into_iter()
                .chain(more.iter().copied())
                .collect();
            let path = "/desk/structures/files";
            let sent = site.upload_with(path, &analyst.cookie, &fields, "visitors.xml", file).await;
            assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
            let address = sent.header("location").to_owned();
            let page = analyst.get(&site, &address).await;
            assert_eq!(page.status, StatusCode::OK, "{}", page.text);
            (address.split('?').next().unwrap_or_default().to_owned(), page.text)
        };
        // What is wrong is told, and what was typed is still there.
        let (_, page) = send(&rules[1..], file).await;
        assert!(page.contains("Dataflow EXAMPLE:VISITORS(1.0.0) is new. Say its topic"), "{page}");
        assert!(page.contains("<option value=\"newsroom\" selected>"), "{page}");
        let (_, page) = send(&rules[..], &b"<a"[..]).await;
        assert!(page.contains("The file cannot be read.") && page.contains("Line 1"), "{page}");
        // What would change is seen first; nothing is kept until somebody says so.
        let (address, page) = send(&rules[..], file).await;
        for shown in ["Keep these structures", "Codelist EXAMPLE:CL_AREA(1.0.0)", "visitors ·", "CC-BY-4.0"]
        {
            assert!(page.contains(shown), "{shown}: {page}");
        }
        assert!(!analyst.get(&site, "/desk/data").await.text.contains(FLOW));
        let yes = [("act", "keep"), rules[0], rules[1], rules[2]];
        assert_eq!(local.post(&site, &address, &yes).await.status, StatusCode::FORBIDDEN);
        done(&analyst.post(&site, &address, &yes).await, "done-structures-kept");
        site.settle().await;
        assert!(analyst.get(&site, "/desk/data").await.text.contains(FLOW));
        assert_eq!(analyst.get(&site, &address).await.status, StatusCode::NOT_FOUND, "the file is gone");
        let (address, page) = send(&rules[..], file).await;
        assert!(page.contains("Nothing will change.") && !page.contains("value=\"keep\""), "{page}");
        done(&analyst.post(&site, &address, &[("act", "drop")]).await, "done-data-dropped");
        let auditor = Staff::new(&site, "auditor", Role::Auditor, None).await;
        assert!(auditor.get(&site, "/desk/audit").await.text.contains("import-structures"));
    }
}
