from services.sales import all_sales
