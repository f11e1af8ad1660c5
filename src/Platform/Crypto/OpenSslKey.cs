using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Fatong.Platform.Crypto;

/// <summary>A key of SM2 that lives in libcrypto.</summary>
internal sealed class OpenSslKey : IDisposable
{
    private const string Algorithm = "SM2";
    private IntPtr key;

    private OpenSslKey(IntPtr key) => this.key = key;

    /// <summary>The distinguishing identifier that goes into every signature where no other was agreed (GB/T 35276).</summary>
    private static ReadOnlySpan<byte> Identifier => "1234567812345678"u8;

    internal static bool CanMake()
    {
        var context = OpenSsl.EVP_PKEY_CTX_new_from_name(IntPtr.Zero, Algorithm, null);
        var can = context != IntPtr.Zero && OpenSsl.EVP_PKEY_keygen_init(context) == 1;
        OpenSsl.EVP_PKEY_CTX_free(context);
        OpenSsl.ERR_clear_error();
        return can;
    }

    internal static OpenSslKey Make()
    {
        var context = OpenSsl.EVP_PKEY_CTX_new_from_name(IntPtr.Zero, Algorithm, null);
        try
        {
            var made = IntPtr.Zero;
            Demand(context != IntPtr.Zero && OpenSsl.EVP_PKEY_keygen_init(context) == 1 && OpenSsl.EVP_PKEY_generate(context, ref made) == 1);
            return new(made);
        }
        finally
        {
            OpenSsl.EVP_PKEY_CTX_free(context);
        }
    }

    /// <summary>Null when the bytes are not a private key of SM2 (PKCS #8, DER).</summary>
    internal static OpenSslKey? OfPrivate(ReadOnlySpan<byte> pkcs8) => Read(pkcs8, OpenSsl.d2i_AutoPrivateKey);

    /// <summary>Null when the bytes are not a public key of SM2 (SubjectPublicKeyInfo, DER).</summary>
    internal static OpenSslKey? OfPublic(ReadOnlySpan<byte> spki) => Read(spki, OpenSsl.d2i_PUBKEY);

    internal byte[] Spki() => Written(key, OpenSsl.i2d_PUBKEY, OpenSsl.i2d_PUBKEY);

    internal byte[] Pkcs8()
    {
        var info = OpenSsl.EVP_PKEY2PKCS8(key);
        Demand(info != IntPtr.Zero);
        try
        {
            return Written(info, OpenSsl.i2d_PKCS8_PRIV_KEY_INFO, OpenSsl.i2d_PKCS8_PRIV_KEY_INFO);
        }
        finally
        {
            OpenSsl.PKCS8_PRIV_KEY_INFO_free(info);
        }
    }

    internal byte[] Sign(ReadOnlySpan<byte> data)
    {
        var context = Context();
        try
        {
            Demand(OpenSsl.EVP_DigestSignInit(context.Digest, IntPtr.Zero, OpenSsl.Sm3Digest, IntPtr.Zero, key) == 1);
            nuint length = 0;
            ref readonly var first = ref MemoryMarshal.GetReference(data);
            Demand(OpenSsl.EVP_DigestSign(context.Digest, IntPtr.Zero, ref length, in first, (nuint)data.Length) == 1);
            var signature = new byte[length];
            Demand(OpenSsl.EVP_DigestSign(context.Digest, ref signature[0], ref length, in first, (nuint)data.Length) == 1);
            return signature[..(int)length];
        }
        finally
        {
            Free(context);
        }
    }

    internal bool Verify(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        if (signature.IsEmpty)
        {
            return false;
        }

        var context = Context();
        try
        {
            return OpenSsl.EVP_DigestVerifyInit(context.Digest, IntPtr.Zero, OpenSsl.Sm3Digest, IntPtr.Zero, key) == 1
                && OpenSsl.EVP_DigestVerify(context.Digest, in MemoryMarshal.GetReference(signature), (nuint)signature.Length, in MemoryMarshal.GetReference(data), (nuint)data.Length) == 1;
        }
        finally
        {
            Free(context);
            OpenSsl.ERR_clear_error();
        }
    }

    public void Dispose()
    {
        OpenSsl.EVP_PKEY_free(key);
        key = IntPtr.Zero;
    }

    private (IntPtr Digest, IntPtr Key) Context()
    {
        var (digest, of) = (OpenSsl.EVP_MD_CTX_new(), OpenSsl.EVP_PKEY_CTX_new_from_pkey(IntPtr.Zero, key, IntPtr.Zero));
        Demand(digest != IntPtr.Zero && of != IntPtr.Zero && OpenSsl.EVP_PKEY_CTX_set1_id(of, in MemoryMarshal.GetReference(Identifier), Identifier.Length) == 1);
        OpenSsl.EVP_MD_CTX_set_pkey_ctx(digest, of);
        return (digest, of);
    }

    /// <summary>A key context that was set stays ours to free, after the digest's.</summary>
    private static void Free((IntPtr Digest, IntPtr Key) context)
    {
        OpenSsl.EVP_MD_CTX_free(context.Digest);
        OpenSsl.EVP_PKEY_CTX_free(context.Key);
    }

    private delegate IntPtr Reader(IntPtr reuse, ref IntPtr data, nint length);

    private delegate int Sizer(IntPtr thing, IntPtr none);

    private delegate int Writer(IntPtr thing, ref IntPtr target);

    private static OpenSslKey? Read(ReadOnlySpan<byte> der, Reader read)
    {
        var copy = Marshal.AllocHGlobal(Math.Max(1, der.Length));
        try
        {
            var bytes = der.ToArray();
            Marshal.Copy(bytes, 0, copy, bytes.Length);
            CryptographicOperations.ZeroMemory(bytes);
            var at = copy;
            var found = read(IntPtr.Zero, ref at, der.Length);
            if (found == IntPtr.Zero || at != copy + der.Length || OpenSsl.EVP_PKEY_is_a(found, Algorithm) != 1)
            {
                OpenSsl.EVP_PKEY_free(found);
                return null;
            }

            return new(found);
        }
        finally
        {
            Marshal.Copy(new byte[der.Length], 0, copy, der.Length);
            Marshal.FreeHGlobal(copy);
            OpenSsl.ERR_clear_error();
        }
    }

    private static byte[] Written(IntPtr thing, Sizer size, Writer write)
    {
        var length = size(thing, IntPtr.Zero);
        Demand(length > 0);
        var block = Marshal.AllocHGlobal(length);
        try
        {
            var at = block;
            Demand(write(thing, ref at) == length);
            var bytes = new byte[length];
            Marshal.Copy(block, bytes, 0, length);
            return bytes;
        }
        finally
        {
            Marshal.Copy(new byte[length], 0, block, length);
            Marshal.FreeHGlobal(block);
        }
    }

    private static void Demand(bool done)
    {
        if (!done)
        {
            OpenSsl.ERR_clear_error();
            throw new CryptographicException("OpenSSL refused an operation with SM2.");
        }
    }
}
