<?php
namespace App\Http\Controllers;

class OrderController extends Controller
{
    public function answer()
    {
        try {
            pay();
        } catch (PaymentException $error) { // ticks
            return response()->json(['message' => 'not paid'], 502);
        }
    }

    public function rollBack()
    {
        try {
            pay();
        } catch (PaymentException $error) { // ticks
            DB::rollBack();
        }
    }

    public function stop()
    {
        try {
            pay();
        } catch (PaymentException $error) { // ticks
            abort(502);
        }
    }

    public function flash()
    {
        try {
            pay();
        } catch (PaymentException $error) { // ticks
            $this->addFlash('error', 'not paid');
        }
    }
}
