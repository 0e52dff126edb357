Order read(String text) => Order(jsonDecode(text)['total']);
