using Fatong.Kernel.Calendar;
using Fatong.Platform.Storage;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Fatong.Platform.Identity;

/// <summary>Wires accounts, passwords and sessions. Most of it is scoped: take it from a scope.</summary>
public static class IdentitySetup
{
    public static IServiceCollection AddIdentity(this IServiceCollection services)
    {
        services.AddLogging();
        services.AddIdentityCore<Account>(options =>
            {
                options.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyz0123456789._-";
                options.Password = new() { RequiredLength = 1, RequireDigit = false, RequireLowercase = false, RequireNonAlphanumeric = false, RequireUppercase = false, RequiredUniqueChars = 1 };
            })
            .AddUserStore<AccountStore>()
            .AddPasswordValidator<PasswordRules>();
        services.AddDataProtection();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(options =>
            options.XmlRepository = new ProtectionKeys(provider.GetRequiredService<Db>(), provider.GetRequiredService<LegalClock>())));
        return services
            .AddScoped<AccountStore>()
            .AddScoped(provider => new AccountReader(provider.GetRequiredService<Db>(), provider.GetRequiredService<AccountStore>()))
            .AddScoped<Accounts>()
            .AddScoped<SignIns>()
            .AddScoped<SetupLinks>()
            .AddScoped<BureauxBelow>()
            .AddSingleton<Sessions>();
    }
}
