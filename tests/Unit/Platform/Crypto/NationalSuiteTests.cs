using System.Text;
using Fatong.Kernel.Ledger;
using Fatong.Platform.Crypto;

namespace Fatong.Tests.Unit.Platform.Crypto;

/// <summary>Against the examples that the standards print.</summary>
public sealed class NationalSuiteTests
{
    /// <summary>GB/T 32918.5-2017, annex A: the public key as SubjectPublicKeyInfo over the curve of SM2.</summary>
    private const string PublicKey =
        "3059301306072a8648ce3d020106082a811ccf5501822d034200"
        + "0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13";

    /// <summary>The signature of the same annex over "message digest" as DER: both numbers have the top bit set.</summary>
    private const string Signature =
        "3046022100f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3022100b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa";

    private static NationalSuite Suite => NationalSuite.Instance.ShouldNotBeNull("OpenSSL 3 comes with .NET on Linux");

    [Theory]
    [InlineData("abc", 1, "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0")]
    [InlineData("abcd", 16, "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732")]
    public void Digests_are_those_of_the_standard(string text, int times, string digest) =>
        Suite.Hash(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(text, times)))).ToHex().ShouldBe(digest);

    [Fact]
    public void The_keyed_digest_is_hmac_over_the_digest()
    {
        var key = Encoding.ASCII.GetBytes("key of this bureau");
        var padded = new byte[64];
        key.CopyTo(padded, 0);
        var data = Encoding.UTF8.GetBytes("一行数据");

        var inner = Suite.Hash([.. padded.Select(b => (byte)(b ^ 0x36)), .. data]);
        var outer = Suite.Hash([.. padded.Select(b => (byte)(b ^ 0x5c)), .. inner.ToArray()]);

        Suite.Mac(key, data).ShouldBe(outer);
        Suite.Mac(key, []).ShouldNotBe(outer);
    }

    [Fact]
    public void The_signature_of_the_standard_fits_and_a_changed_one_does_not()
    {
        var (key, signature) = (Convert.FromHexString(PublicKey), Convert.FromHexString(Signature));

        Suite.Verify(key, "message digest"u8, signature).ShouldBeTrue();
        Suite.Verify(key, "message digesT"u8, signature).ShouldBeFalse();
        signature[^1] ^= 1;
        Suite.Verify(key, "message digest"u8, signature).ShouldBeFalse();
        Suite.Verify(key, "message digest"u8, []).ShouldBeFalse();
        Suite.Verify([1, 2, 3], "message digest"u8, Convert.FromHexString(Signature)).ShouldBeFalse();
    }

    [Fact]
    public void What_a_new_key_signs_its_public_half_accepts()
    {
        var (pkcs8, spki) = Suite.NewKeyPair();

        Suite.PublicKeyOf(pkcs8).ShouldBe(spki);
        var signature = Suite.Sign(pkcs8, "检查点"u8);
        Suite.Verify(spki, "检查点"u8, signature).ShouldBeTrue();
        Suite.Verify(Suite.NewKeyPair().Spki, "检查点"u8, signature).ShouldBeFalse();
        Suite.Verify(PlatformSuite.Instance.NewKeyPair().Spki, "检查点"u8, signature).ShouldBeFalse("a key of another curve");
        Should.Throw<System.Security.Cryptography.CryptographicException>(() => Suite.Sign(PlatformSuite.Instance.NewKeyPair().Pkcs8, "检查点"u8));
    }

    [Fact]
    public void A_checkpoint_signed_with_sm2_opens_with_its_key_alone()
    {
        var signer = new LedgerSigner(Suite, "fatong.ledger/990102", Suite.NewKeyPair().Pkcs8);
        var note = new Checkpoint("fatong.ledger/990102", 1, Suite.Hash("x"u8), new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero)).Sign(signer);

        Checkpoint.Open(Suite, note, [LedgerKey.Parse(Suite, signer.Key.ToString())]).ShouldNotBeNull().Size.ShouldBe(1);
        Checkpoint.Open(Suite, note, [new LedgerSigner(Suite, "fatong.ledger/990102", Suite.NewKeyPair().Pkcs8).Key]).ShouldBeNull();
        Should.Throw<FormatException>(() => LedgerKey.Parse(PlatformSuite.Instance, signer.Key.ToString()));
    }
}
