//! What the portal counts of itself.

use http::StatusCode;

use crate::site::sites;

#[tokio::test]
async fn requests_are_counted_by_what_the_cache_did() {
    for site in sites().await {
        for _ in 0..3 {
            assert_eq!(site.get("/en/about").await.status, StatusCode::OK);
        }
        assert_eq!(site.get("/nothing").await.status, StatusCode::NOT_FOUND);
        assert_eq!(site.get("/metrics").await.status, StatusCode::NOT_FOUND, "not for readers");
        let text = web::metrics::text(&site.app).await;
        let has = |line: &str| assert!(text.lines().any(|l| l == line), "{line} in {text}");
        has(r#"sen_http_requests_total{area="page",status="2xx",cache="miss"} 1"#);
        has(r#"sen_http_requests_total{area="page",status="2xx",cache="hit"} 2"#);
        has(r#"sen_http_request_duration_seconds_count{area="page"} 3"#);
        has("sen_store_up 1");
        has("sen_page_cache_limit_bytes 8388608");
        has(r#"sen_mail{state="waiting"} 0"#);
        has(r#"sen_jobs{state="failed"} 0"#);
        assert!(text.contains(r#"status="4xx""#), "{text}");
        let bytes =
            text.lines().find_map(|l| l.strip_prefix(r#"sen_http_response_bytes_total{area="page"} "#));
        assert!(bytes.unwrap().parse::<u64>().unwrap() > 3000, "{bytes:?}");
    }
}
