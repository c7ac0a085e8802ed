//! RFC 9421 and the draft before it: which is spoken with whom.

use ::fediverse::{Way, sign_message};

use super::*;

impl House {
    /// Sends something to our inbox, signed by RFC 9421.
    async fn bring_message(&self, activity: &Value, uri: &str) -> Result<(), Turned> {
        let body = activity.to_string().into_bytes();
        let key = format!("{}#main-key", self.an);
        let signed = sign_message(&self.pair, &key, "POST", uri, self.clock.now(), Some(&body));
        let headers = [
            ("host".to_owned(), "portal.example".to_owned()),
            ("date".to_owned(), signed.date),
            ("content-digest".to_owned(), signed.content_digest.unwrap()),
            ("signature-input".to_owned(), signed.signature_input),
            ("signature".to_owned(), signed.signature),
        ];
        self.fediverse.receive(Incoming { target: "/inbox", headers: &headers, body: &body }).await
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn both_ways_of_signing_are_spoken() {
    for store in test_stores().await {
        let house = House::build(store).await;
        let ways = |from: usize| -> Vec<Way> {
            let posts = house.server.asked().into_iter().skip(from).filter(|a| a.head.starts_with("POST "));
            let by = |a: Asked| match field(&a, "signature-input") {
                Some(_) => Way::Message,
                None => Way::Draft,
            };
            posts.map(by).collect()
        };
        let mut seen = 0;
        assert!(house.bring_message(&house.follow(1), "https://elsewhere.example/inbox").await.is_err());
        house.bring_message(&house.follow(1), "https://portal.example/inbox").await.unwrap();
        assert_eq!(house.followers().await, 1);
        house.delivered(&mut seen).await;
        assert_eq!(ways(0), [Way::Message], "the newer way comes first");

        // Whoever knows the older way only is told of it in a second request, and from then on in the first one.
        *house.does.lock().unwrap() = Does::Old;
        let from = house.server.asked().len();
        house.fediverse.send(&house.parcel).await.unwrap();
        house.delivered(&mut seen).await;
        assert_eq!(ways(from), [Way::Message, Way::Draft]);
        let from = house.server.asked().len();
        house.fediverse.withdraw(&house.parcel, &Posted::default(), "").await.unwrap();
        house.delivered(&mut seen).await;
        assert_eq!(ways(from), [Way::Draft]);
    }
}
