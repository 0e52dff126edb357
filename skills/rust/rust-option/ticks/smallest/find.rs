fn show(found: Option<u32>) { if let Some(one) = found { print(one); } }
