use tera::{Context, Tera};

fn page(tera: &Tera, context: &Context) -> String {
    tera.render("orders.html", context).unwrap()
}
