<?php
class OrderController extends Controller
{
    public function pay()
    {
        try {
            pay();
        } catch (PaymentException $error) { // ticks
            return back()->withErrors(['error' => 'not paid']);
        }
    }

    public function refund()
    {
        try {
            refund();
        } catch (PaymentException $error) { // ticks
            return redirect('/')->with(['error' => 'not paid']);
        }
    }
}
