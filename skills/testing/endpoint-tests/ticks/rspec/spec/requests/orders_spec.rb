RSpec.describe "Orders" do
  it "answers" do
    get "/orders" # ticks
    post "/orders" # ticks
    put "/orders/1" # ticks
    patch "/orders/1" # ticks
    delete "/orders/1" # ticks
    expect(response).to have_http_status(:ok) # ticks
  end
end
