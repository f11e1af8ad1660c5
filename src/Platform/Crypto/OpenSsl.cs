using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Fatong.Platform.Crypto;

/// <summary>The functions of libcrypto that 国密 needs, as its version 3 declares them.</summary>
internal static class OpenSsl
{
    private const string Library = "fatong-libcrypto-3";

    private static readonly IntPtr Digest = Load() ? EVP_MD_fetch(IntPtr.Zero, "SM3", null) : IntPtr.Zero;

    /// <summary>Whether the library is there, with SM3 and SM2.</summary>
    internal static bool HasNational => Digest != IntPtr.Zero && OpenSslKey.CanMake();

    internal static void Sm3(ReadOnlySpan<byte> data, Span<byte> target)
    {
        var size = 0u;
        if (EVP_Digest(in MemoryMarshal.GetReference(data), (nuint)data.Length, ref MemoryMarshal.GetReference(target), ref size, Digest, IntPtr.Zero) != 1 || size != target.Length)
        {
            throw new CryptographicException("OpenSSL did not compute SM3.");
        }
    }

    internal static void HmacSm3(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data, Span<byte> target)
    {
        var size = 0u;
        if (HMAC(Digest, in MemoryMarshal.GetReference(key), key.Length, in MemoryMarshal.GetReference(data), (nuint)data.Length, ref MemoryMarshal.GetReference(target), ref size) == IntPtr.Zero
            || size != target.Length)
        {
            throw new CryptographicException("OpenSSL did not compute HMAC over SM3.");
        }
    }

    internal static IntPtr Sm3Digest => Digest;

    /// <summary>Version 3 alone: earlier ones name and lay out these functions otherwise.</summary>
    private static bool Load()
    {
        string[] names = OperatingSystem.IsWindows() ? ["libcrypto-3-x64.dll", "libcrypto-3-arm64.dll"] : OperatingSystem.IsMacOS() ? ["libcrypto.3.dylib"] : ["libcrypto.so.3"];
        foreach (var name in names)
        {
            if (NativeLibrary.TryLoad(name, out var handle))
            {
                NativeLibrary.SetDllImportResolver(Assembly.GetExecutingAssembly(), (asked, _, _) => asked == Library ? handle : IntPtr.Zero);
                return true;
            }
        }

        return false;
    }

    [DllImport(Library, CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern IntPtr EVP_MD_fetch(IntPtr context, string algorithm, string? properties);

    [DllImport(Library)]
    private static extern int EVP_Digest(in byte data, nuint count, ref byte digest, ref uint size, IntPtr type, IntPtr engine);

    [DllImport(Library)]
    private static extern IntPtr HMAC(IntPtr type, in byte key, int keyLength, in byte data, nuint count, ref byte digest, ref uint size);

    [DllImport(Library, CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    internal static extern IntPtr EVP_PKEY_CTX_new_from_name(IntPtr library, string name, string? properties);

    [DllImport(Library, CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    internal static extern int EVP_PKEY_is_a(IntPtr key, string name);

    [DllImport(Library)]
    internal static extern IntPtr EVP_PKEY_CTX_new_from_pkey(IntPtr library, IntPtr key, IntPtr properties);

    [DllImport(Library)]
    internal static extern int EVP_PKEY_keygen_init(IntPtr context);

    [DllImport(Library)]
    internal static extern int EVP_PKEY_generate(IntPtr context, ref IntPtr key);

    [DllImport(Library)]
    internal static extern int EVP_PKEY_CTX_set1_id(IntPtr context, in byte id, int length);

    [DllImport(Library)]
    internal static extern void EVP_PKEY_CTX_free(IntPtr context);

    [DllImport(Library)]
    internal static extern void EVP_PKEY_free(IntPtr key);

    [DllImport(Library)]
    internal static extern IntPtr EVP_MD_CTX_new();

    [DllImport(Library)]
    internal static extern void EVP_MD_CTX_free(IntPtr context);

    [DllImport(Library)]
    internal static extern void EVP_MD_CTX_set_pkey_ctx(IntPtr context, IntPtr key);

    [DllImport(Library)]
    internal static extern int EVP_DigestSignInit(IntPtr context, IntPtr keyContext, IntPtr type, IntPtr engine, IntPtr key);

    [DllImport(Library)]
    internal static extern int EVP_DigestSign(IntPtr context, IntPtr signature, ref nuint length, in byte data, nuint count);

    [DllImport(Library)]
    internal static extern int EVP_DigestSign(IntPtr context, ref byte signature, ref nuint length, in byte data, nuint count);

    [DllImport(Library)]
    internal static extern int EVP_DigestVerifyInit(IntPtr context, IntPtr keyContext, IntPtr type, IntPtr engine, IntPtr key);

    [DllImport(Library)]
    internal static extern int EVP_DigestVerify(IntPtr context, in byte signature, nuint length, in byte data, nuint count);

    [DllImport(Library)]
    internal static extern IntPtr d2i_AutoPrivateKey(IntPtr reuse, ref IntPtr data, nint length);

    [DllImport(Library)]
    internal static extern IntPtr d2i_PUBKEY(IntPtr reuse, ref IntPtr data, nint length);

    [DllImport(Library)]
    internal static extern int i2d_PUBKEY(IntPtr key, IntPtr target);

    [DllImport(Library)]
    internal static extern int i2d_PUBKEY(IntPtr key, ref IntPtr target);

    [DllImport(Library)]
    internal static extern IntPtr EVP_PKEY2PKCS8(IntPtr key);

    [DllImport(Library)]
    internal static extern int i2d_PKCS8_PRIV_KEY_INFO(IntPtr info, IntPtr target);

    [DllImport(Library)]
    internal static extern int i2d_PKCS8_PRIV_KEY_INFO(IntPtr info, ref IntPtr target);

    [DllImport(Library)]
    internal static extern void PKCS8_PRIV_KEY_INFO_free(IntPtr info);

    [DllImport(Library)]
    internal static extern void ERR_clear_error();
}
