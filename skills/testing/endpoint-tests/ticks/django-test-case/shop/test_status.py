class StatusTest(RootTest):
    def test_status(self):
        self.assertEqual(self.answer.status_code, 200)  # ticks
