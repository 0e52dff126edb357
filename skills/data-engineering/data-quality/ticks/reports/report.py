def run_data_quality_checks(sales):  # ticks
    return {"empty": sales.isna().sum()}


def quality_check(sales):  # ticks
    return {"empty": sales.isnull().sum()}


class Report:
    def data_quality(self, sales):  # ticks
        return sales.duplicated().sum()

    def quality_check_of_prices(self, sales):  # ticks
        return sales["price"].between(0, 1000).all()

    def data_quality_of_ids(self, sales):  # ticks
        return sales["id"].nunique() == len(sales)
