using System.Collections.Concurrent;
using System.Text;
using Fatong.Kernel.Ledger;
using Fatong.Platform.Crypto;
using Fatong.Platform.Storage;
using Npgsql;

namespace Fatong.Platform.Ledger;

using Work = Work.Work;

/// <summary>
/// The algorithms of each bureau's ledger: settled when the first thing is written for the bureau, kept beside the secret of its rows,
/// and never changed, whatever the settings say later.
/// </summary>
public sealed class LedgerSuites(Db db)
{
    private const string Kept = "ledger-suite";

    private readonly ConcurrentDictionary<string, ICryptoSuite> known = new(StringComparer.Ordinal);

    /// <summary>The suite of a bureau; read once. A bureau that has no ledger yet has that of the platform.</summary>
    /// <exception cref="StorageFault">The suite is not to be had on this machine.</exception>
    public ICryptoSuite Of(string bureau)
    {
        if (known.TryGetValue(bureau, out var suite))
        {
            return suite;
        }

        using var connection = db.Source.OpenConnection();
        using var command = new NpgsqlCommand("select value from bureau_secret where bureau_id = $1 and name = $2", connection) { Parameters = { Work.P(bureau), Work.P(Kept) } };
        return command.ExecuteScalar() is byte[] name ? known.GetOrAdd(bureau, Named(Encoding.ASCII.GetString(name))) : PlatformSuite.Instance;
    }

    /// <summary>Settles the suite of a bureau: the one that was settled before; that of the platform where there is a ledger already; else the one asked for.</summary>
    internal async Task<ICryptoSuite> Settle(NpgsqlConnection connection, string bureau, DateTimeOffset now, CancellationToken ct)
    {
        // The wish is looked at before anything is written: a suite that is not to be had is not settled.
        var wish = db.Settings.NationalCrypto ? Named(NationalSuite.Name) : PlatformSuite.Instance;
        await using var command = new NpgsqlCommand(
            """
            insert into bureau_secret (bureau_id, name, value, created_at)
            values ($1, $2, case when exists (select 1 from bureau_secret where bureau_id = $1 and name = 'row-digest') then $4 else $3 end, $5)
            on conflict (bureau_id, name) do update set name = excluded.name returning value
            """,
            connection)
        {
            Parameters = { Work.P(bureau), Work.P(Kept), Work.P(Encoding.ASCII.GetBytes(wish.Id)), Work.P(Encoding.ASCII.GetBytes(PlatformSuite.Instance.Id)), Work.P(now) },
        };
        var settled = Encoding.ASCII.GetString((byte[])(await command.ExecuteScalarAsync(ct))!);
        return known.GetOrAdd(bureau, Named(settled));
    }

    private static ICryptoSuite Named(string name) => name switch
    {
        NationalSuite.Name => NationalSuite.Instance
            ?? throw new StorageFault("crypto-missing", "本机没有支持国密算法（SM2、SM3）的 OpenSSL 3，此台账不能读写", "安装系统的 OpenSSL 3（libcrypto.so.3）后重试"),
        _ when name == PlatformSuite.Instance.Id => PlatformSuite.Instance,
        _ => throw new StorageFault("crypto-unknown", $"不识的台账算法“{name}”", "升级到支持该算法的版本"),
    };
}
