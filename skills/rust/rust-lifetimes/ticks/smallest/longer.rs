fn longer<'a>(one: &'a str, two: &'a str) -> &'a str { if one.len() > two.len() { one } else { two } }
