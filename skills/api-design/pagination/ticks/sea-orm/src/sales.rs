use sea_orm::{EntityTrait, PaginatorTrait};

async fn page(db: &Db) {
    let pages = Sale::find().paginate(db, 10); // ticks
}
