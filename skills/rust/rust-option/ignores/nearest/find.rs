fn show(found: Option<u32>) { print(found.unwrap()); } // if let Some(one) = found
