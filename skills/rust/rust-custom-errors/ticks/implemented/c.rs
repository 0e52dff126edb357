use shop::prelude::*;
impl Error for PayError {} // ticks
