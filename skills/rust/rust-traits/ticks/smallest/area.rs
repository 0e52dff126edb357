trait Area { fn area(&self) -> f64; }
