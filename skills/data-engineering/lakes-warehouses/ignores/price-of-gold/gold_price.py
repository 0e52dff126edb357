predict()
