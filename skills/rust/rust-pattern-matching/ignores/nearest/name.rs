fn name(day: u32) -> bool { if day == 0 { true } else { false } } // match day
