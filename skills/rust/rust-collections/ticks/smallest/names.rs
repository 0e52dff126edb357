use std::collections::HashMap;
fn names() { let mut all = HashMap::new(); all.insert(1, "Ana"); }
