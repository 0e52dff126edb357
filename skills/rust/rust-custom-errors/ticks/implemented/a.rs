use std::error::Error;
impl Error for PayError {} // ticks
