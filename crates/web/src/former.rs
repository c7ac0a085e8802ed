//! Addresses of a former site: what was imported from it is still found under them.

use flow::publish::old_path;

use crate::app::App;
use crate::failure::Failure;

/// Where an address of a former site leads now. Asked only for what nothing of ours stands at.
pub async fn former(app: &App, path: &str, query: Option<&str>) -> Result<Option<String>, Failure> {
    let mut conn = app.store.read().await?;
    let whole = old_path(path, query);
    if let Some(target) = store::redirect::find_redirect(&mut conn, None, &whole).await? {
        return Ok(Some(target));
    }
    // What follows the question mark may have been added on the way here.
    let bare = old_path(path, None);
    if bare == whole || bare == "/" {
        return Ok(None);
    }
    Ok(store::redirect::find_redirect(&mut conn, None, &bare).await?)
}
