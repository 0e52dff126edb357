fn name(day: u32) -> &'static str { match day { 0 => "Sunday", _ => "another day" } }
