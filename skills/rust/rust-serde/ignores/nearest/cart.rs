use serde::{Deserialize, Serialize};
#[derive(Debug)]
struct Cart { total: u32 } // serde_json::from_str(text)
