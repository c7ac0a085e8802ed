//! C2PA credentials for published pictures.
