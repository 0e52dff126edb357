public class Player : MonoBehaviour
{
    void Update()
    {
        transform.Translate(Input.GetAxis("Horizontal"), 0, 0); // ticks
    }
}
