fn area(width: u32, height: u32) -> u32 { width * height }
fn volume(base: u32, height: u32) -> u32 { base * height }
