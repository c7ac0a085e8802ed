//! Preview cards, and the credentials in them.

use std::sync::Arc;

use flow::{Authority, Keys, Seal};
use http::StatusCode;
use web::App;

use crate::site::{quick_plan, sites};

#[tokio::test(flavor = "multi_thread")]
async fn a_card_is_signed_by_whoever_publishes_its_page() {
    for mut site in sites().await {
        let folder = tempfile::tempdir().unwrap();
        let shown = site.app.shown();
        let names = web::app::names_at_home(&shown.country);
        let authority = Authority::in_folder(folder.path(), "The portal", site.clock.now()).unwrap();
        let keys = Keys { authority, portal: None, own: Default::default() };
        let operator = shown.country.nation.site.operator.clone();
        let path = format!("/og/en/{}.png", site.edition("en").await.slug);
        let plain = site.get(&path).await;
        assert_eq!((plain.status, plain.header("content-type")), (StatusCode::OK, "image/png"));
        assert!(!plain.text.contains("c2pa"), "nobody is there to sign");
        let nation = store::nation::load_nation(&site.store).await.unwrap().unwrap();
        site.app = App::new(
            site.store.clone(),
            site.app.blobs.clone().sealing(Seal::new(keys, operator, names)),
            quick_plan(),
            Arc::new(search::Index::in_memory().unwrap()),
            render::Country::new(nation, "https://sen.example").unwrap(),
            8 << 20,
            Arc::clone(&site.clock),
            folder.path().join("log.key"),
        );
        let signed = site.get(&path).await;
        assert_eq!((signed.status, signed.header("content-type")), (StatusCode::OK, "image/png"));
        for said in ["c2pa.created", "c2pa.published", "Example newsroom", "https://sen.example/en/stories/"]
        {
            assert!(signed.text.contains(said), "{said}");
        }
        assert!(folder.path().join("organisations").is_dir(), "the certificate is made when it is needed");
        assert_eq!(site.get(&path).await.text, signed.text, "drawn and signed once");
    }
}
