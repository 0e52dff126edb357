fn name(one: &str) -> &'static str { "name" } // fn longer<'a>()
