#[derive(Debug)]
enum PayError { NoMoney }
fn pay() -> Result<(), String> { Err("no money".into()) }
