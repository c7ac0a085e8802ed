//! Forms with a file (`multipart/form-data`, RFC 7578).

use super::super::outlet::Picture;

/// A form's content type and bytes. `key` makes the boundary, which no picture holds by chance.
pub(super) fn form(key: &str, fields: &[(&str, &str)], file: &str, picture: &Picture) -> (String, Vec<u8>) {
    let boundary = format!("sen-{key}");
    let mut out = Vec::with_capacity(picture.bytes.len() + 1_024);
    for (name, value) in fields {
        out.extend_from_slice(
            format!("--{boundary}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
                .as_bytes(),
        );
    }
    let ending = picture.content_type.rsplit('/').next().unwrap_or("bin");
    out.extend_from_slice(
        format!(
            "--{boundary}\r\ncontent-disposition: form-data; name=\"{file}\"; filename=\"picture.{ending}\"\r\n\
             content-type: {}\r\n\r\n",
            picture.content_type
        )
        .as_bytes(),
    );
    out.extend_from_slice(&picture.bytes);
    out.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
    (format!("multipart/form-data; boundary={boundary}"), out)
}
