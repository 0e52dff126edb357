using UnityEngine;

public class Coin : MonoBehaviour
{
    public int Value { get; set; }

    public void Collect() => Destroy(gameObject);
}
